import { tryScenes } from "./try-scenes";

tryScenes("laying-out");
