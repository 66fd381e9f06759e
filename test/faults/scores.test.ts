import { importingScores } from "./scenes/scores";
import { tryScenes } from "./try-scenes";

tryScenes(importingScores);
