import { layingOut } from "./scenes/laying-out";
import { tryScenes } from "./try-scenes";

tryScenes(layingOut);
