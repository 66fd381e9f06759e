import { bookOf } from "../../../src/report/book/book";
import type { CellValue } from "../../../src/report/form/report";
import { selectedRow } from "../../../src/report/rows/selected-row";
import { patchedReading } from "../../../src/report/workbook/patched-reading";
import type { WorkbookReading } from "../../../src/report/workbook/workbook-reading";
import { completeRows } from "../../samples/complete-report";
import { sampleSheet } from "../../samples/sample-sheet";
import { workbookReading } from "../../samples/grid";

const sheet = { ...sampleSheet(completeRows), formulaCells: [], flags: [], hiddenRows: [] };
const listOf = (sheetName: string, values: CellValue[][]) => ({
  sheetName,
  firstRow: 0,
  firstColumn: 0,
  values,
});
const directory = listOf("หน่วยงาน", [["ตัวย่อ"], ["กบห.", "กองบริหาร"]]);
const reading = workbookReading(sheet, { directory });
const before = bookOf(reading);
const rows = before.report?.rows ?? [];
const [edited] = rows[1]?.cells.measures ?? [];
if (!edited) throw new Error("the sample has no measures");

function typed(from: WorkbookReading, values: CellValue[][]): WorkbookReading {
  const { row, column } = edited ?? { row: 0, column: 0 };
  const { sheetName } = sheet;
  return patchedReading(from, [{ sheetName, firstRow: row, firstColumn: column, values }])!;
}

test("every sheet that was read is understood", () => {
  expect(before.report?.rows).toHaveLength(completeRows.length);
  expect(before.directory).toEqual([{ abbreviation: "กบห.", name: "กองบริหาร" }]);
});

test("the same reading is the same book, and so is one in which the same was typed again", () => {
  expect(bookOf(reading, before)).toBe(before);
  expect(bookOf(typed(reading, [[edited.text]]), before)).toBe(before);
});

test("an edit of one cell parses one row; all others, and all other sheets, stay the same", () => {
  const parsed = before.read.parsed;
  const now = bookOf(typed(reading, [["• แก้แล้ว"]]), before);
  expect(now.read.parsed - parsed).toBe(1);
  expect(now.report?.rows[1]?.text.measures).toBe("• แก้แล้ว");
  now.report?.rows.forEach((row, index) => {
    if (index !== 1) expect(row).toBe(rows[index]);
  });
  expect(now.directory).toBe(before.directory);
});

test("rows that come under another band are read again", () => {
  const { row } = edited;
  const band = ["ประเด็นที่พัฒนาให้ดีขึ้น", ...Array<CellValue>(6).fill("")];
  const { sheetName, firstColumn } = sheet;
  const bandAbove = { sheetName, firstRow: row - 1, firstColumn, values: [band] };
  const now = bookOf(patchedReading(reading, [bandAbove])!, before).report?.rows;
  expect(now?.find(({ sheetRows }) => sheetRows[0] === row)?.section).toBe("develop");
});

test("rows that come under other headers are read again", () => {
  const swapped = sheet.values.map((line) =>
    line.map((cell) => {
      if (String(cell).startsWith("มาตรการ")) return "ผลที่ได้จากการดำเนินการ";
      return String(cell).startsWith("ผลที่ได้จาก") ? "มาตรการ/กิจกรรม" : cell;
    }),
  );
  // The rows' own cells are the very same ones.
  const values = sheet.values.map((line, index) => {
    const isSame = line.every((cell, column) => cell === swapped[index]?.[column]);
    return isSame ? line : (swapped[index] ?? line);
  });
  const now = bookOf(workbookReading({ ...sheet, values }), bookOf(reading)).report?.rows;
  expect(now?.[1]?.text.results).toBe(rows[1]?.text.measures);
  expect(now?.[1]?.text.measures).toBe(rows[1]?.text.results);
});

test("the same cells are another report where a sheet turns out to be the published copy", () => {
  const named = { ...sheet, sheetName: "รายงานจริง" };
  const working = bookOf(workbookReading(sheet, { named }));
  expect(working.report?.sheetName).toBe(sheet.sheetName);
  const inFront = { ...working.reading, publishedSheet: sheet.sheetName };
  expect(bookOf(inFront, working).report?.sheetName).toBe("รายงานจริง");
});

test("a cell is understood anew wherever it stands by now", () => {
  const [, ...lower] = sheet.values;
  const moved = workbookReading(
    { ...sheet, values: lower, firstRow: sheet.firstRow },
    { directory },
  );
  expect(bookOf(moved, before)).toEqual({ ...bookOf(moved), read: before.read });
});

test.each([
  ["on the first row", rows[0]?.sheetRows[0] ?? 0, { kind: "row", index: 0 }],
  ["on the second", edited.row, { kind: "row", index: 1 }],
  ["above the grid", 0, null],
])("the cursor %s is told its row", (_, row, found) => {
  expect(selectedRow(before.places, { row, column: 0 })).toEqual(found);
});
