import { newsTold, cursorTold } from "../../src/taskpane/workbook/news";
import { gridReading, workbookReading } from "../samples/grid";

const report = "รายงาน ITA";
const known = workbookReading(gridReading(), {
  activeCell: { row: 6, column: 1 },
  sheets: [
    { id: "a", name: report, isVisible: true },
    { id: "b", name: "ฝ่าย", isVisible: true },
  ],
});
const one = { rowCount: 1, columnCount: 1 };

test("of an edit just its cells are read again, on whatever sheet", () => {
  expect(newsTold({ kind: "cells-edited", sheetId: "a", address: "D7:E8" }, known)).toEqual([
    { sheetName: report, row: 6, column: 3, rowCount: 2, columnCount: 2 },
  ]);
  expect(newsTold({ kind: "cells-edited", sheetId: "b", address: "A2" }, known)).toEqual([
    { sheetName: "ฝ่าย", row: 1, column: 0, ...one },
  ]);
});

test("on a move of the cursor the cell it left is read again too, since a dropdown tells nothing", () => {
  const event = { kind: "selected", sheetId: "a", address: "B9:C9" } as const;
  expect(newsTold(event, known)).toEqual([
    { sheetName: report, row: 6, column: 1, ...one },
    { sheetName: report, row: 8, column: 1, ...one },
  ]);
  expect(cursorTold(event, known)).toEqual({ row: 8, column: 1 });
});

test.each([
  ["rows come or go", { kind: "other" }],
  ["whole columns are cleared", { kind: "cells-edited", sheetId: "a", address: "B:B" }],
  ["several blocks change at once", { kind: "cells-edited", sheetId: "a", address: "A1,C3" }],
  ["very many cells change", { kind: "cells-edited", sheetId: "a", address: "A1:Z500" }],
  ["a sheet changes that was not there", { kind: "cells-edited", sheetId: "new", address: "A1" }],
  ["the cursor moves on another sheet", { kind: "selected", sheetId: "b", address: "A1" }],
] as const)("everything is read again where %s", (_, event) => {
  expect(newsTold(event, known)).toEqual(["everything"]);
  expect(cursorTold(event, known)).toBeNull();
});

test("before the first read there is nothing to add to", () => {
  expect(newsTold({ kind: "selected", sheetId: "a", address: "A1" }, null)).toEqual(["everything"]);
});
