import { takingBackActions } from "./scenes/taking-back";
import { tryScenes } from "./try-scenes";

tryScenes(takingBackActions);
