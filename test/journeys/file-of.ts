import { CellValueType } from "@univerjs/core";
import type { CellValue } from "../../src/report/form/report";
import { saveXlsx } from "../../workbench/files/save";
import { startHost } from "../support/pane";

/** An .xlsx file with these texts on its one sheet. */
export async function fileOf(values: CellValue[][]): Promise<Uint8Array> {
  const cellData = Object.fromEntries(
    values.map((row, index) => [
      index,
      Object.fromEntries(row.map((v, column) => [column, { v, t: CellValueType.STRING }])),
    ]),
  );
  const { host, stop } = startHost({
    id: "paste",
    sheetOrder: ["sheet"],
    sheets: { sheet: { id: "sheet", name: "Sheet1", rowCount: 100, columnCount: 26, cellData } },
  });
  const bytes = await saveXlsx(host.snapshot());
  await stop();
  return bytes;
}
