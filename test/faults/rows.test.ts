import { tryScenes } from "./try-scenes";

tryScenes("rows");
