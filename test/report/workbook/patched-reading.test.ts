import fc from "fast-check";
import { patchedReading } from "../../../src/report/workbook/patched-reading";
import type { CellValue } from "../../../src/report/form/report";
import { workbookReading } from "../../samples/grid";

const sheet = (firstRow: number, firstColumn: number, values: CellValue[][]) => ({
  sheetName: "รายงาน ITA",
  firstRow,
  firstColumn,
  values,
  formulaCells: [],
  flags: [],
  hiddenRows: [],
});

test("cells outside what was read so far make the sheet grow, upwards and to the left too", () => {
  const reading = workbookReading(sheet(2, 1, [["b3"]]));
  const patched = patchedReading(reading, [sheet(0, 0, [["a1"]]), sheet(3, 2, [["c4"]])]);
  expect(patched.active).toMatchObject({
    firstRow: 0,
    firstColumn: 0,
    values: [
      ["a1", "", ""],
      ["", "", ""],
      ["", "b3", ""],
      ["", "", "c4"],
    ],
  });
});

test("a cell that was emptied is empty", () => {
  const reading = workbookReading(sheet(0, 0, [["a", "b"]]));
  expect(patchedReading(reading, [sheet(0, 1, [[""]])]).active.values).toEqual([["a", ""]]);
});

test("the scores' own sheet takes the change as well, another sheet does not", () => {
  const scores = { ...sheet(0, 0, [["i8", 73]]), sheetName: "คะแนน ITA" };
  const reading = workbookReading(sheet(0, 0, [["x"]]), { scores });
  const patched = patchedReading(reading, [{ ...scores, firstColumn: 1, values: [[80]] }]);
  expect(patched.scores?.values).toEqual([["i8", 80]]);
  expect(patched.active.values).toEqual([["x"]]);
});

test("reading just what changed shows what reading everything would", () => {
  const cell = fc.record({
    row: fc.integer({ min: 0, max: 8 }),
    column: fc.integer({ min: 0, max: 8 }),
    value: fc.string({ maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(cell), fc.array(cell), (before, edits) => {
      const grid = (cells: typeof before) => {
        const values: CellValue[][] = Array.from({ length: 9 }, () => Array<CellValue>(9).fill(""));
        for (const { row, column, value } of cells) values[row]![column] = value;
        return values;
      };
      const patched = patchedReading(
        workbookReading(sheet(0, 0, grid(before))),
        edits.map(({ row, column, value }) => sheet(row, column, [[value]])),
      );
      expect(patched.active.values).toEqual(grid([...before, ...edits]));
    }),
  );
});
