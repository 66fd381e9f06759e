import fc from "fast-check";
import { patchedReading } from "../../../src/report/workbook/patched-reading";
import type { CellValue, SheetCells } from "../../../src/report/form/report";
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
  expect(patched?.active).toMatchObject({
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
  expect(patchedReading(reading, [sheet(0, 1, [[""]])])?.active.values).toEqual([["a", ""]]);
});

test("the scores' own sheet takes the change as well, another sheet does not", () => {
  const scores = { ...sheet(0, 0, [["i8", 73]]), sheetName: "คะแนน ITA" };
  const reading = workbookReading(sheet(0, 0, [["x"]]), { scores });
  const patched = patchedReading(reading, [{ ...scores, firstColumn: 1, values: [[80]] }]);
  expect(patched?.scores?.values).toEqual([["i8", 80]]);
  expect(patched?.active.values).toEqual([["x"]]);
});

test("a blank cell outside what the sheet holds leaves the reading the very same", () => {
  const reading = workbookReading(sheet(2, 1, [["b3"]]));
  for (const [row, column] of [
    [1_048_575, 0],
    [0, 16_383],
    [2, 2],
  ] as const)
    expect(patchedReading(reading, [sheet(row, column, [[""]])])).toBe(reading);
  const empty = workbookReading(sheet(0, 0, []));
  expect(patchedReading(empty, [sheet(1, 1, [[""]])])).toBe(empty);
});

test("a blank sheet takes the first text that is typed, wherever that is", () => {
  const empty = workbookReading(sheet(0, 0, []));
  expect(patchedReading(empty, [sheet(3, 2, [["x"]])])?.active).toMatchObject({
    firstRow: 3,
    firstColumn: 2,
    values: [["x"]],
  });
});

test("what is typed beside a list leads to a new read; below it, it is the list's", () => {
  const directory = { ...sheet(0, 0, [["ตัวย่อ", "ชื่อ"]]), sheetName: "ฝ่าย" };
  const reading = workbookReading(sheet(0, 0, [["x"]]), { directory });
  const at = (row: number, column: number) => [
    { ...directory, firstRow: row, firstColumn: column },
  ];
  const typed = (row: number, column: number) =>
    patchedReading(
      reading,
      at(row, column).map((block) => ({ ...block, values: [["จดไว้"]] })),
    );
  expect(typed(59, 5)).toBeNull();
  expect(typed(1, 0)?.directory?.values).toEqual([
    ["ตัวย่อ", "ชื่อ"],
    ["จดไว้", ""],
  ]);
});

test("reading just what changed shows what reading everything would", () => {
  const cell = fc.record({
    row: fc.integer({ min: 0, max: 12 }),
    column: fc.integer({ min: 0, max: 9 }),
    value: fc.string({ maxLength: 3 }),
  });
  type Cell = { row: number; column: number; value: string };
  /** What a person sees: the texts and where they stand. */
  const seen = ({ firstRow, firstColumn, values }: SheetCells) =>
    values.flatMap((line, down) =>
      line.flatMap((value, across) =>
        value === "" ? [] : [`${firstRow + down}:${firstColumn + across} ${value}`],
      ),
    );
  fc.assert(
    fc.property(
      fc.array(cell),
      fc.array(cell),
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 0, max: 3 }),
      (before, edits, firstRow, firstColumn) => {
        const grid = (cells: readonly Cell[]) => {
          const values: CellValue[][] = Array.from({ length: 13 }, () =>
            Array<CellValue>(10).fill(""),
          );
          for (const { row, column, value } of cells) values[row]![column] = value;
          return values;
        };
        const inside = before.filter(({ row, column }) => row >= firstRow && column >= firstColumn);
        const used = grid(inside)
          .slice(firstRow)
          .map((line) => line.slice(firstColumn));
        const patched = patchedReading(
          workbookReading(sheet(firstRow, firstColumn, inside.length === 0 ? [] : used)),
          edits.map(({ row, column, value }) => sheet(row, column, [[value]])),
        );
        expect(patched && seen(patched.active)).toEqual(
          seen(sheet(0, 0, grid([...inside, ...edits]))),
        );
      },
    ),
  );
});
