import type { Report, SheetCells } from "../form/report";
import { matchColumns, type ChosenColumns } from "./columns";
import { inheritInstruments } from "./merged-instruments";
import { readBody } from "./rows";
import { RowsRead } from "./rows-read";
import type { SheetLine } from "./sheet-line";
import { tablesIn } from "./tables";
import { linesAbove, tablesOfReport } from "./tables-of-report";
import { readTitle } from "./title";

/** A sheet to read a report from. */
export interface SheetToRead extends SheetCells {
  /** Zero-based; they are passed over, but in a working grid. */
  hiddenRows?: readonly number[];
}

/**
 * Reads the report a sheet holds, wherever its grid starts and in whatever form: lines -> tables -> columns ->
 * bands and rows -> title. Nothing is lost: what belongs to no column is in `unplaced`, what is known to be
 * no part of a row `aside`.
 * @param read what was read before: rows that are the same stay the same objects, and are not parsed again.
 * @param chosen the columns as a person matched them; null where the reader is to find out.
 * @returns null where the sheet has no table of measures.
 */
export function readReport(
  sheet: SheetToRead,
  read = new RowsRead(),
  chosen: ChosenColumns | null = null,
): Report | null {
  const all = sheet.values
    .map((cells, index) => read.line(sheet, cells, index))
    .filter(({ cells }) => cells.length > 0);
  const hidden = new Set(sheet.hiddenRows);
  const inSight = hidden.size === 0 ? all : all.filter(({ row }) => !hidden.has(row));
  const report = reportOf(sheet, inSight, read, chosen);
  if (report?.place.columns.status !== undefined && hidden.size > 0)
    return reportOf(sheet, all, read, chosen);
  return report && { ...report, hiddenRows: hiddenFrom(report, all, hidden) };
}

function reportOf(
  { sheetName }: SheetToRead,
  lines: readonly SheetLine[],
  read: RowsRead,
  chosen: ChosenColumns | null,
): Report | null {
  const tables = tablesOfReport(
    tablesIn(lines).map((table) => ({ ...table, match: matchColumns(table, chosen) })),
  );
  const main = tables.find(({ isReport }) => isReport);
  if (!main) return null;
  const { header, match } = main;
  const body = readBody(tables);
  const headerRow = header.lines[0]?.row ?? 0;
  return {
    sheetName,
    ...readTitle(linesAbove(main, tables), sheetName),
    place: {
      headerRow,
      headerRows: header.lines.length,
      columns: match.columns,
      bands: body.bands,
      repeatedHeaders: body.repeatedHeaders + tables.length - 1,
      legendRow: body.legendRow,
      lastRow: lines.at(-1)?.row ?? headerRow,
    },
    rows: inheritInstruments(body.rows, match).map((row) => read.row(row)),
    legend: body.legend,
    unplaced: body.unplaced,
    aside: body.aside,
    unknownColumns: tables.flatMap((table) => (table.isReport ? table.match.unknown : [])),
    unsureColumns: tables.flatMap((table) => (table.isReport ? table.match.unsure : [])),
    hiddenRows: [],
  };
}

function hiddenFrom(
  { place }: Report,
  lines: readonly SheetLine[],
  hidden: ReadonlySet<number>,
): number[] {
  return lines.filter(({ row }) => row > place.headerRow && hidden.has(row)).map(({ row }) => row);
}
