import { checking } from "./checking";
import { fillingRows } from "./filling";
import { layingOut } from "./laying-out";
import { writingOtherSheets } from "./other-sheets";
import { planning } from "./planning";
import { changingRows } from "./rows";
import type { Scene } from "./scene";
import { importingScores } from "./scores";
import { takingBackActions } from "./taking-back";

/** Every action there is, by the file that tries it. */
export const groups = {
  "laying-out": layingOut,
  filling: fillingRows,
  rows: changingRows,
  checking,
  scores: importingScores,
  "other-sheets": writingOtherSheets,
  "taking-back": takingBackActions,
  planning,
};

/** Which edits others make meanwhile goes by the place in this list. */
export const scenes: Scene[] = Object.values(groups).flat();
