import { fillRow } from "../../../src/report/actions/fill-fields";
import { targetOf, type RowTexts } from "../../../src/report/rows/follow-row";
import { readReport } from "../../excel/at-excel";
import { marked } from "../picture";
import { manyLines, markedReport } from "./marked-report";
import { pressing, type Scene } from "./scene";

function filling(index: number | "free", fields: Partial<RowTexts>): Scene["press"] {
  return async () => {
    const report = await readReport();
    const row = index === "free" ? null : (report.rows[index] ?? null);
    const sheetRow = row?.sheetRows[0] ?? (report.rows[4]?.sheetRows[0] ?? 0) + 1;
    const target = targetOf(report, { sheetRow, row });
    const seen = Object.fromEntries(
      Object.keys(fields).map((key) => [key, Reflect.get(row?.text ?? {}, key) ?? ""]),
    );
    return pressing(fillRow, { target, fields, seen });
  };
}

export const fillingRows: Scene[] = [
  {
    name: "fill a field",
    set: markedReport,
    press: filling(1, { measures: `• ใหม่ ${marked(900)}` }),
  },
  {
    name: "fill fields",
    set: markedReport,
    press: filling(2, { issue: "i21 ข้อใหม่", score: "70.5", results: `• ใหม่ ${marked(900)}` }),
  },
  {
    name: "fill a field that runs on",
    set: markedReport,
    press: filling(1, { actions: [`• ข้อความ ${marked(82)}`, ...manyLines].join("\n") }),
  },
  {
    name: "fill a free row",
    set: markedReport,
    press: filling("free", {
      instrument: "IIT",
      issue: "i5 ข้อห้า",
      measures: `• ใหม่ ${marked(900)}`,
    }),
  },
];
