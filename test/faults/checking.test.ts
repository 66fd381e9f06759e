import { tryScenes } from "./try-scenes";

tryScenes("checking");
