import { cellAddress } from "../terms/address";
import { emptySheetDrawing, type Drawing, type Flag } from "../workbook/drawing";
import { names } from "../workbook/names";
import { cellText } from "../reading/cells";
import { valueAt } from "../form/report";
import { sheetOf, type WorkbookReading } from "../workbook/workbook-reading";
import { checkSheetName, drawCheckNotes, markedTextCell } from "./check-sheet";
import type { CheckNotes } from "./notes";
import { rankOf, type Finding } from "./finding";
import type { Severity } from "./found";

const colours: Record<Severity, Pick<Flag, "fill" | "fontColor">> = {
  error: { fill: "#FFC7CE", fontColor: "#7A0012" },
  warning: { fill: "#FFEB9C", fontColor: "#5C3B00" },
  hint: { fill: "#DDEBF7", fontColor: "#1F3864" },
};

/**
 * Marks the cells of findings with native formats, each tied to the text it was found in: once that is
 * another, the mark is gone, also with the pane closed. Earlier marks give way to these; with no findings
 * all marks are gone.
 * @param reading with the formats of the report's sheet.
 * @returns null where the sheet was not read.
 */
export function planMarks(
  reading: WorkbookReading,
  before: CheckNotes,
  sheetName: string,
  findings: readonly Finding[],
): Drawing | null {
  const sheet = sheetOf(reading, sheetName);
  if (!sheet) return null;
  const cells = markedCells(findings);
  const marks = cells.map(({ row, column }) => ({
    row,
    column,
    text: cellText(valueAt(sheet, { row, column })),
  }));
  const notes = drawCheckNotes(reading, { ...before, marks });
  const checkSheet = checkSheetName(reading);
  const drawn = emptySheetDrawing(sheetName, sheetName);
  drawn.staleFlags = sheet.flags
    .filter(({ formula }) => formula.includes(names.check))
    .map(({ id }) => id);
  drawn.flags = cells.map(({ row, column, severity }, index) => ({
    block: { row, column, rowCount: 1, columnCount: 1 },
    formula: `=EXACT(${cellAddress(row, column)},${markedTextCell(checkSheet, index)})`,
    ...colours[severity],
    bold: true,
  }));
  // The notes come first: the formats point to them.
  return { ...notes, sheets: [...notes.sheets, drawn] };
}

/** Each cell once, as serious as the most serious thing found in it. */
function markedCells(findings: readonly Finding[]): Finding[] {
  const cells = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.row}:${finding.column}`;
    const other = cells.get(key);
    if (!other || rankOf(finding) < rankOf(other)) cells.set(key, finding);
  }
  return [...cells.values()];
}
