import { changeRow } from "../../../src/report/actions/change-row";
import { takeBack } from "../../../src/report/actions/take-back";
import { act, type Acted } from "../../../src/taskpane/workbook/act";
import type { LiveWorkbook } from "../../../src/taskpane/workbook/live-workbook";
import { markedReport, rowAt } from "./marked-report";
import { building } from "./rows";
import { pressing, type Scene } from "./scene";
import { importing, items } from "./scores";

function takingBack(before: (live: LiveWorkbook) => Promise<Acted<unknown>>): Scene["press"] {
  return async (live) => {
    const { undo } = await before(live);
    if (!undo) throw new Error("there is no way back");
    return pressing(takeBack, undo);
  };
}

export const takingBackActions: Scene[] = [
  { name: "take back built rows", set: markedReport, press: takingBack(building()) },
  {
    name: "take back a deletion",
    set: markedReport,
    press: takingBack(async (live) =>
      act(live, changeRow, { kind: "delete", row: await rowAt(1) }),
    ),
  },
  {
    name: "take back a move",
    set: markedReport,
    press: takingBack(async (live) => act(live, changeRow, { kind: "down", row: await rowAt(1) })),
  },
  {
    name: "take back an import",
    set: markedReport,
    press: takingBack(async (live) => (await importing(items))(live)),
  },
];
