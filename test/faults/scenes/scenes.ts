import { checking } from "./checking";
import { fillingRows } from "./filling";
import { layingOut } from "./laying-out";
import { writingOtherSheets } from "./other-sheets";
import { planning } from "./planning";
import { changingRows } from "./rows";
import type { Scene } from "./scene";
import { importingScores } from "./scores";
import { takingBackActions } from "./taking-back";

/** Every action there is; which edits others make meanwhile goes by the place in this list. */
export const scenes: Scene[] = [
  ...layingOut,
  ...fillingRows,
  ...changingRows,
  ...checking,
  ...importingScores,
  ...writingOtherSheets,
  ...takingBackActions,
  ...planning,
];
