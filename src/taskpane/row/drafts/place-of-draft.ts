import type { Report } from "../../../report/form/report";
import { targetOf, textsOf, type RowTarget } from "../../../report/rows/follow-row";
import type { KeptDraft } from "./kept-drafts";

/** Where a kept text belongs in a report; null where the cell has it by now, or the report is another. */
export function placeOf(draft: KeptDraft, report: Report): RowTarget | null {
  if (draft.sheetName !== report.sheetName) return null;
  const { sheetRow } = draft;
  const row = report.rows.find(({ sheetRows }) => sheetRows[0] === sheetRow) ?? null;
  const target = targetOf(report, { sheetRow, row });
  return textsOf(target)[draft.key] === draft.text ? null : target;
}
