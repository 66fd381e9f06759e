import { tryScenes } from "./try-scenes";

tryScenes("scores");
