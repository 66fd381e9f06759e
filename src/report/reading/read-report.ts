import {
  hasStatusColumn,
  type ChosenColumns,
  type MergedDown,
  type Report,
  type ReportPart,
  type SheetCells,
} from "../form/report";
import { blankPartsOf, withBlankParts } from "./blank-parts";
import { matchColumns } from "./columns";
import { planColumnsOf } from "./plan-columns";
import { isOfItsKind } from "./kind-of-report";
import { inheritInstruments, inheritResponsible } from "./merged-down";
import { readBody } from "./rows";
import { RowsRead } from "./rows-read";
import { wordsOf, type SheetLine } from "./sheet-line";
import { tablesIn, type Table } from "./tables";
import { linesAbove, tablesOfReport } from "./tables-of-report";
import { readTitle } from "./title";

/** A sheet to read a report from. */
export interface SheetToRead extends SheetCells {
  /** Zero-based; they are passed over, but in a working grid. */
  hiddenRows?: readonly number[];
  /** Left out where nobody knows which cells are merged. */
  mergedDown?: readonly MergedDown[] | undefined;
  /** The columns as a person matched them; without, the reader is to find out. */
  chosen?: ChosenColumns | null;
}

/** Sheets to read as one report. */
export interface SheetsToRead {
  sheets: readonly SheetToRead[];
  /** A document: a table of it may go on in the next, and what stands between them is none of theirs. */
  isDocument: boolean;
}

/**
 * The report that one sheet holds.
 * @param read what was read before: rows that are the same stay the same objects, and are not parsed again.
 * @returns null where the sheet has no table of measures.
 */
export function readReport(sheet: SheetToRead, read = new RowsRead()): Report | null {
  return readSheetsAsOne({ sheets: [sheet], isDocument: false }, read);
}

/**
 * Reads the report that sheets hold together, wherever its grid starts and in whatever form: lines -> tables ->
 * columns -> bands and rows -> title. Nothing is lost: what belongs to no column is in `unplaced`, what is
 * known to be no part of a row `aside`.
 */
export function readSheetsAsOne(from: SheetsToRead, read: RowsRead): Report | null {
  const parts = partsOf(from);
  const all = from.sheets.map((sheet, index) => linesOf(sheet, parts[index]?.row ?? 0, read));
  const hidden = new Set(
    from.sheets.flatMap(({ hiddenRows = [] }, index) =>
      hiddenRows.map((row) => row + (parts[index]?.row ?? 0)),
    ),
  );
  if (hidden.size === 0) return reportOf(from, parts, all, read);
  const inSight = all.map((lines) => lines.filter(({ row }) => !hidden.has(row)));
  const report = reportOf(from, parts, inSight, read);
  // In a working grid a filter hides rows for a while; they are the report's all the same.
  if (report && hasStatusColumn(report.place.columns)) return reportOf(from, parts, all, read);
  return report && { ...report, hiddenRows: hiddenBelow(report, all.flat(), hidden) };
}

/** The sheets' rows counted on; between two of a workbook a row is left, over which none runs on. */
function partsOf({ sheets, isDocument }: SheetsToRead): ReportPart[] {
  let row = 0;
  return sheets.map(({ sheetName, firstRow, values }) => {
    const part = { sheetName, row, isOfDocument: isDocument };
    row += firstRow + values.length + (isDocument ? 0 : 1);
    return part;
  });
}

function linesOf(sheet: SheetToRead, from: number, read: RowsRead): SheetLine[] {
  const counted = from === 0 ? sheet : { ...sheet, firstRow: sheet.firstRow + from };
  return sheet.values
    .map((cells, index) => read.line(counted, cells, index))
    .filter(({ cells }) => cells.length > 0);
}

function reportOf(
  { isDocument, sheets }: SheetsToRead,
  parts: readonly ReportPart[],
  lines: readonly (readonly SheetLine[])[],
  read: RowsRead,
): Report | null {
  const [first] = sheets;
  const found = isDocument
    ? tablesIn(lines.flat(), first?.chosen).map((table) => ({ ...table, from: null }))
    : tablesOfSheets(lines, sheets);
  const tables = tablesOfReport(
    found.map(({ from, ...table }) => ({
      ...table,
      sheetName: from?.sheetName ?? "",
      match: matchColumns(table, (from ?? first)?.chosen ?? null),
    })),
  );
  const main = tables.find(({ isReport }) => isReport);
  if (!main || !first) return null;
  const body = readBody(tables);
  const isMatched = sheets.some(({ chosen }) => chosen);
  if (!isMatched && !isOfItsKind(main, linesAbove(main, tables).map(wordsOf).join(" "), body))
    return null;
  const rows = inheritInstruments(body.rows, main.match);
  const blanks = blankPartsOf(rows);
  const headerRow = main.header.lines[0]?.row ?? 0;
  const inReport = tables.filter(({ isReport }) => isReport);
  return {
    sheetName: parts.filter(({ row }) => row <= headerRow).at(-1)?.sheetName ?? first.sheetName,
    parts,
    leftOut: [],
    ...readTitle(linesAbove(main, tables), main.sheetName),
    place: {
      headerRow,
      headerRows: main.header.lines.length,
      columns: main.match.columns,
      planColumns: planColumnsOf(main.match),
      bands: body.bands,
      repeatedHeaders: body.repeatedHeaders + tables.length - 1,
      legendRow: body.legendRow,
      lastRow: lines.flat().at(-1)?.row ?? headerRow,
    },
    rows: inheritResponsible(
      rows.map((row) => withBlankParts(read.row(row), blanks.get(row) ?? [])),
      main.match,
      mergesOf(sheets, parts),
    ),
    legend: body.legend,
    unplaced: body.unplaced,
    aside: body.aside,
    unknownColumns: inReport.flatMap(({ match }) => match.unknown),
    unsureColumns: inReport.flatMap(({ match }) => match.unsure),
    hiddenRows: [],
  };
}

/** In the sheets' rows as they are counted on; null where one of the sheets does not know. */
function mergesOf(
  sheets: readonly SheetToRead[],
  parts: readonly ReportPart[],
): readonly MergedDown[] | null {
  const known = sheets.flatMap(({ mergedDown }) => (mergedDown ? [mergedDown] : []));
  if (known.length < sheets.length) return null;
  return known.flatMap((merges, sheet) =>
    merges.map(({ row, column, lastRow }) => {
      const from = parts[sheet]?.row ?? 0;
      return { row: row + from, column, lastRow: lastRow + from };
    }),
  );
}

/** Sheet by sheet; one without a header goes on with the table before it, as pages of a document do. */
function tablesOfSheets(
  lines: readonly (readonly SheetLine[])[],
  sheets: readonly SheetToRead[],
): (Table & { from: SheetToRead | null })[] {
  const found: (Table & { from: SheetToRead | null })[] = [];
  for (const [index, each] of lines.entries()) {
    const from = sheets[index] ?? null;
    const tables = tablesIn(each, from?.chosen);
    const last = found.at(-1);
    if (tables.length === 0 && last)
      found.splice(-1, 1, { ...last, lines: [...last.lines, ...each] });
    else found.push(...tables.map((table) => ({ ...table, from })));
  }
  return found;
}

function hiddenBelow(
  { place }: Report,
  lines: readonly SheetLine[],
  hidden: ReadonlySet<number>,
): number[] {
  return lines.filter(({ row }) => row > place.headerRow && hidden.has(row)).map(({ row }) => row);
}
