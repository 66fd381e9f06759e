import { planning } from "./scenes/planning";
import { tryScenes } from "./try-scenes";

tryScenes(planning);
