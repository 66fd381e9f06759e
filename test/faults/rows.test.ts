import { changingRows } from "./scenes/rows";
import { tryScenes } from "./try-scenes";

tryScenes(changingRows);
