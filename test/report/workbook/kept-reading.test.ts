import { keptReading } from "../../../src/report/workbook/kept-reading";
import type { WorkbookReading } from "../../../src/report/workbook/workbook-reading";
import { gridReading, gridRow, workbookReading } from "../../samples/grid";

const rows = [gridRow("urgent", { issue: "i8 งบประมาณ" }), gridRow("urgent", { issue: "i9 ยืม" })];
const read = (): WorkbookReading =>
  workbookReading(gridReading(rows), {
    directory: { sheetName: "ฝ่าย", firstRow: 0, firstColumn: 0, values: [["ฝทบ.", "บุคคล"]] },
  });

test("of a workbook read again unchanged all sheets are the same ones", () => {
  const before = read();
  const now = keptReading(read(), before);
  expect(now.active).toBe(before.active);
  expect(now.directory).toBe(before.directory);
});

test("only the row is another that holds something else, and what was read is what is told", () => {
  const before = read();
  const edited = read();
  edited.active.values[6]![3] = "• ทำ";
  const now = keptReading(edited, before);
  expect(now).toEqual(edited);
  const others = now.active.values.flatMap((line, row) =>
    line === before.active.values[row] ? [] : [row],
  );
  expect(others).toEqual([6]);
});

test("a sheet with other rows out of sight is another, of the same rows", () => {
  const before = read();
  const now = keptReading({ ...read(), active: { ...read().active, hiddenRows: [6] } }, before);
  expect(now.active.hiddenRows).toEqual([6]);
  expect(now.active.values[6]).toBe(before.active.values[6]);
});

test("the sheet of another name is known again where it comes to the front", () => {
  const front = { ...gridReading(), sheetName: "ปก" };
  const before = { ...read(), active: front, named: gridReading(rows) };
  const now = keptReading(read(), before);
  expect(now.active.values).toEqual(read().active.values);
  expect(now.active).toBe(before.named);
});
