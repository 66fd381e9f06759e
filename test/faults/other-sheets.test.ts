import { writingOtherSheets } from "./scenes/other-sheets";
import { tryScenes } from "./try-scenes";

tryScenes(writingOtherSheets);
