import { checking } from "./scenes/checking";
import { tryScenes } from "./try-scenes";

tryScenes(checking);
