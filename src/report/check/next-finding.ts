import type { CellOnSheet } from "../workbook/drawing";
import type { Finding } from "./finding";
import { severities } from "./found";

/**
 * The finding to look at after a cell: of the most serious there are, in the order of the sheet, and from
 * its top again after the last. Null where nothing was found.
 */
export function nextFinding(
  findings: readonly Finding[],
  sheetName: string,
  from: CellOnSheet,
): Finding | null {
  const worst = severities.find((severity) => findings.some((each) => each.severity === severity));
  const inOrder = findings
    .filter(({ severity }) => severity === worst)
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const isAfter = ({ row, column }: Finding) =>
    row > from.row || (row === from.row && column > from.column);
  const after = from.sheetName === sheetName ? inOrder.find(isAfter) : undefined;
  return after ?? inOrder[0] ?? null;
}
