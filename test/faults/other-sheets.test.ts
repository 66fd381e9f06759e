import { tryScenes } from "./try-scenes";

tryScenes("other-sheets");
