import { tryScenes } from "./try-scenes";

tryScenes("planning");
