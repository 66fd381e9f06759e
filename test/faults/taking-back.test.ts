import { tryScenes } from "./try-scenes";

tryScenes("taking-back");
