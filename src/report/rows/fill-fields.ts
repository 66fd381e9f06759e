import { entryKeys, type ColumnKey, type EntryKey } from "../form/columns";
import {
  emptyDrawing,
  emptySheetDrawing,
  type Drawing,
  type SheetDrawing,
} from "../workbook/drawing";
import { scoreCell } from "../sheets/grid/row-cells";
import { fitRows } from "../sheets/grid/row-fit";
import { rowLooks, runningOnLooks } from "../sheets/grid/row-looks";
import { runningOnFormula, statusFormula } from "../sheets/grid/status-formula";
import { completeColumns, isWorkingGrid } from "../sheets/grid/grid-shape";
import { joinParts } from "../reading/row";
import type { CellValue, Report, ReportRow } from "../form/report";
import { inOneBlock } from "./draw-edits";
import type { PlacedValue } from "../workbook/row-edits";

/** The most that Excel lets stand in one cell. */
export const longestText = 32_767;

/**
 * What is written when a person leaves a field of the form: the row's own cells, in place. Text that
 * one sheet row cannot show runs on below, over rows put in where the report row has too few.
 * @param row null for a free sheet row, which becomes the first of a new report row.
 */
export function fillFields(
  report: Report,
  row: ReportRow | null,
  sheetRow: number,
  fields: Partial<Record<EntryKey, string>>,
): Drawing {
  const sheet = emptySheetDrawing(report.sheetName, report.sheetName);
  const own = row?.sheetRows ?? [sheetRow];
  const parts = entryKeys.flatMap((key) => {
    const text = fields[key];
    const column = report.place.columns[key];
    return text === undefined || column === undefined
      ? []
      : [{ key, column, cells: cellsFor(row, key, text) }];
  });
  const height = Math.max(own.length, ...parts.map(({ cells }) => cells.length));
  const lastOwn = own.at(-1) ?? sheetRow;
  const rows = [...own, ...Array.from({ length: height - own.length }, (_, n) => lastOwn + 1 + n)];
  const cells = parts.flatMap(({ key, column, cells: texts }) =>
    rows.flatMap((at, index): PlacedValue[] => {
      const before = row?.cells[key].find((cell) => cell.row === at)?.text ?? "";
      const now = texts[index] ?? "";
      return now === before ? [] : [{ row: at, column, value: valueOf(key, now) }];
    }),
  );
  if (height > own.length) runOn(sheet, report, row, rows, own.length);
  sheet.values = inOneBlock(cells);
  sheet.looks.push(...cells.flatMap((cell) => numberLook(cell, report.place.columns.score)));
  return { ...emptyDrawing(), sheets: [sheet] };
}

/** The text over the row's cells: those above the first change stay as they are, the rest is laid anew. */
function cellsFor(row: ReportRow | null, key: EntryKey, text: string): string[] {
  if (key === "instrument" || key === "issue" || key === "score") return [text];
  const before = row?.cells[key].map((cell) => cell.text) ?? [];
  const joined = (parts: readonly string[]) => joinParts(parts.map((part) => ({ text: part })));
  if (text === joined(before)) return before;
  for (let kept = before.length - 1; kept > 0; kept -= 1) {
    const start = before.slice(0, kept);
    const above = joined([...start, ""]);
    if (text.startsWith(above) && text.length > above.length)
      return [...start, ...fitRows(text.slice(above.length), key)];
  }
  return fitRows(text, key);
}

function valueOf(key: EntryKey, text: string): CellValue {
  return key === "score" ? scoreCell(text) : text;
}

/** A number in the score column is a number again, also where a text stood that made a text cell of it. */
export function numberLook(
  { row, column, value }: PlacedValue,
  scoreColumn: number | undefined,
): SheetDrawing["looks"] {
  if (typeof value !== "number" || column !== scoreColumn) return [];
  return [{ block: { row, column, rowCount: 1, columnCount: 1 }, look: { numberFormat: "0.00" } }];
}

/** Rows put in below the row, dressed as its own, and the status of the whole. */
function runOn(
  sheet: SheetDrawing,
  report: Report,
  row: ReportRow | null,
  rows: readonly number[],
  ownCount: number,
): void {
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  const added = rows.slice(ownCount);
  sheet.rowSteps = [{ kind: "insert", row: added[0] ?? last, count: added.length }];
  sheet.fitRows = rows.map((at) => ({ row: at, column: 0, rowCount: 1, columnCount: 1 }));
  const columns: Record<ColumnKey, number> | null = completeColumns(report.place.columns);
  if (!columns || !isWorkingGrid(report)) return;
  sheet.looks = [
    ...rowLooks({ columns }, { row: added[0] ?? last, rowCount: added.length }),
    ...runningOnLooks({ columns }, { first, last }),
  ];
  const section = row?.section ?? sectionAt(report, first);
  sheet.formulas = [
    {
      row: first,
      column: columns.status,
      values: [[statusFormula(columns, section, { first, last })]],
    },
    ...added.map((at) => ({
      row: at,
      column: columns.status,
      values: [[runningOnFormula(columns, first)]],
    })),
  ];
}

function sectionAt({ place }: Report, row: number) {
  return place.bands.filter((band) => band.row < row).at(-1)?.kind ?? "develop";
}
