import { fillingRows } from "./scenes/filling";
import { tryScenes } from "./try-scenes";

tryScenes(fillingRows);
