import type { CellOnSheet } from "../workbook/drawing";
import type { Report } from "../form/report";
import type { Finding } from "./finding";
import { severities } from "./found";

/**
 * The finding to look at after a cell: of the most serious there are, in the order of the sheet, and from
 * its top again after the last. Null where nothing was found.
 */
export function nextFinding(
  findings: readonly Finding[],
  { parts }: Pick<Report, "parts">,
  from: CellOnSheet,
): Finding | null {
  const worst = severities.find((severity) => findings.some((each) => each.severity === severity));
  const inOrder = findings
    .filter(({ severity }) => severity === worst)
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const part = parts.find(({ sheetName }) => sheetName === from.sheetName);
  const at = from.row + (part?.row ?? 0);
  const isAfter = ({ row, column }: Finding) => row > at || (row === at && column > from.column);
  const after = part && inOrder.find(isAfter);
  return after ?? inOrder[0] ?? null;
}
