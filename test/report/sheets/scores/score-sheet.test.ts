import { readScoreSheet } from "../../../../src/report/sheets/scores/read-score-sheet";
import type { ItemScore } from "../../../../src/report/sheets/scores/score-list";
import { newScoreSheet, updateScores } from "../../../../src/report/sheets/scores/score-sheet";
import type { CellValue, SheetCells } from "../../../../src/report/form/report";
import { applyEdits } from "../../../../src/report/workbook/row-edits";

const items: ItemScore[] = [
  { instrument: "OIT", code: "O13", title: "รายงานผลการดำเนินงานประจำปี", score: 0 },
  { instrument: "IIT", code: "i8", title: "กระบวนการงบประมาณ", score: 73.1 },
  { instrument: "IIT", code: "i1", title: "การปฏิบัติงาน", score: 92 },
  { instrument: "EIT", code: "e6", title: "", score: 73.01 },
  { instrument: "OIT", code: "MOIT3", title: "แผนของโรงพยาบาล", score: 100 },
];

/** The sheet as a read brings it in once it is drawn. */
function sheetOf(list: readonly ItemScore[]): SheetCells {
  const values: CellValue[][] = Array.from({ length: 4 + list.length }, () =>
    Array<CellValue>(6).fill(""),
  );
  for (const { row, column, values: written } of newScoreSheet("คะแนน ITA", list, 2566).values)
    written.forEach((cells, down) =>
      cells.forEach((cell, right) => {
        values[row + down]![column + right] = cell ?? "";
      }),
    );
  return { sheetName: "คะแนน ITA", firstRow: 0, firstColumn: 0, values };
}

const withCell = (sheet: SheetCells, row: number, column: number, value: CellValue) => ({
  ...sheet,
  values: sheet.values.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells,
  ),
});

test("what is drawn reads back: every item with its score, and the assessed year", () => {
  const list = readScoreSheet(sheetOf(items))!;
  expect(list.assessedYear).toBe(2566);
  expect(list.faults).toEqual([]);
  expect(list.items.map(({ code, score }) => [code, score])).toEqual([
    ["i8", 73.1],
    ["i1", 92],
    ["e6", 73.01],
    ["O13", 0],
    ["MOIT3", 100],
  ]);
});

test("items stand by instrument, worst first, in a table with a chart of just their rows", () => {
  const { tables, charts } = newScoreSheet("คะแนน ITA", items, 2566);
  expect(tables).toMatchObject([{ block: { row: 3, column: 0, rowCount: 6, columnCount: 6 } }]);
  expect(charts).toMatchObject([
    { names: { row: 4, column: 1, rowCount: 5 }, numbers: { row: 3, column: 3, rowCount: 6 } },
  ]);
});

test("a weak score is flagged also in a row put in below the header or below the last item", () => {
  const { flags } = newScoreSheet("คะแนน ITA", items, 2566);
  expect(flags).toMatchObject([
    {
      block: { row: 3, column: 3, rowCount: 7, columnCount: 1 },
      formula: expect.stringContaining("$D4"),
    },
  ]);
});

test("people may sort the lines, add columns and type codes their own way", () => {
  const { values, ...place } = sheetOf(items);
  const [title, threshold, blank, header, ...lines] = values;
  const shuffled = [title!, threshold!, blank!, header!, ...lines.reverse()].map((row) => [
    "",
    ...row,
  ]);
  const list = readScoreSheet({ ...place, values: shuffled })!;
  expect(list.items.map(({ code }) => code)).toEqual(["MOIT3", "O13", "e6", "i1", "i8"]);
  const typed = withCell({ ...place, values: shuffled }, 5, 2, "๐13");
  expect(readScoreSheet(typed)!.items[1]!.code).toBe("O13");
});

test.each([
  ["a line without a score", 3, "", "no-score"],
  ["a score over 100", 3, 731, "score-out-of-range"],
  ["a line without a code", 1, "", "no-code"],
  ["the same code twice", 1, "i8", "given-twice"],
] as const)("%s is named with its cell, and the other lines count", (_, column, value, reason) => {
  const list = readScoreSheet(withCell(sheetOf(items), 5, column, value))!;
  expect(list.faults).toMatchObject([{ row: 5, column, reason }]);
  expect(list.items).toHaveLength(4);
});

test("a code of another family needs its instrument", () => {
  const list = readScoreSheet(withCell(sheetOf(items), 8, 0, ""))!;
  expect(list.faults).toMatchObject([{ row: 8, reason: "no-instrument", text: "MOIT3" }]);
});

test("a sheet without the header is no score sheet", () => {
  const cells: CellValue[][] = [["บันทึก"], ["i8", 73]];
  const sheet = { sheetName: "บันทึก", firstRow: 0, firstColumn: 0, values: cells };
  expect(readScoreSheet(sheet)).toBeNull();
});

describe("new scores for the year that is there", () => {
  const sheet = { ...sheetOf(items), formulaCells: [], flags: [], hiddenRows: [] };
  const list = readScoreSheet(sheet)!;

  test("go into the cells of their items, and no other cell changes", () => {
    const edits = updateScores(list, [{ ...items[1]!, score: 88 }, items[2]!]);
    expect(edits).toEqual({
      rowSteps: [],
      cells: [{ row: 4, column: 3, value: 88 }],
      formulas: [],
    });
  });

  test("put new items into rows inside the table, and every old line stays", () => {
    const added: ItemScore = { instrument: "EIT", code: "e7", title: "การเผยแพร่", score: 72.7 };
    const edits = updateScores(list, [added, { ...items[4]!, score: 50 }]);
    const now = readScoreSheet(applyEdits(sheet, edits))!;
    expect(now.faults).toEqual([]);
    expect(now.items.map(({ code, score }) => [code, score])).toEqual([
      ["i8", 73.1],
      ["i1", 92],
      ["e6", 73.01],
      ["O13", 0],
      ["e7", 72.7],
      ["MOIT3", 50],
    ]);
    expect(edits.rowSteps).toEqual([{ kind: "insert", row: 8, count: 1 }]);
  });
});
