import { tryScenes } from "./try-scenes";

tryScenes("filling");
