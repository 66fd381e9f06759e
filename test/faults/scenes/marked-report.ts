import { layOut } from "../../../src/report/actions/lay-out";
import { example } from "../../../src/report/form/example";
import type { CellValue } from "../../../src/report/form/report";
import { act } from "../../../src/taskpane/workbook/act";
import type { LiveWorkbook } from "../../../src/taskpane/workbook/live-workbook";
import { layoutRequest, readReport } from "../../excel/at-excel";
import { marked } from "../picture";

export const sheetName = "รายงาน ITA";

export async function writeCells(address: string, values: CellValue[][], sheet = sheetName) {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.numberFormat = [["@"]];
    range.values = values;
    await context.sync();
  });
}

/** The example laid out, each of its longer texts marked, and a note beside the grid. */
export async function markedReport(live: LiveWorkbook): Promise<void> {
  await act(live, layOut, await layoutRequest({ given: example }));
  const texts = [7, 8, 9, 10, 11].map((row) =>
    [0, 2, 3].map((column) => `• ข้อความ ${marked(row * 10 + column)}`),
  );
  await writeCells(
    "D7:D11",
    texts.map(([measures = ""]) => [measures]),
  );
  await writeCells(
    "F7:G11",
    texts.map((cells) => cells.slice(1)),
  );
  await writeCells("J9", [[`จดไว้ ${marked(1)}`]]);
  await writeCells("J8", [[`จดไว้ ${marked(2)}`]]);
}

/** A text of many lines, which runs on over further rows of the sheet. */
export const manyLines = Array.from(
  { length: 40 },
  (_, index) => `${index + 1}. ทำ ${marked(300 + index)}`,
);

export async function rowAt(index: number) {
  const row = (await readReport()).rows[index];
  if (!row) throw new Error(`no row ${index}`);
  return row;
}
