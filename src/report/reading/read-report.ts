import {
  columns,
  legendHeading,
  sectionOfBand,
  type ColumnKey,
  type EntryKey,
  type SectionKind,
} from "../form/columns";
import { readDepartment, type Department } from "../terms/departments/department";
import { squeeze } from "../terms/letters";
import type { GridPlace, PlacedText, Report, SheetCells } from "../form/report";
import type { FilledRow } from "./cells";
import { findHeader, isHeaderRow, type Header } from "./header";
import { startRow, type RowInProgress } from "./row";
import { RowsRead } from "./rows-read";
import { readTitle } from "./title";

/**
 * Reads the report a sheet holds, wherever its grid starts and however it was typed: headers and
 * bands repeated on every page, rows running on over further sheet rows, columns moved, inserted or
 * absent. Nothing is lost: what belongs to no column is in `unplaced`.
 * @param read what was read before: rows that are the same stay the same objects, and are not parsed again.
 * @returns null where the sheet has no header of the form.
 */
export function readReport(sheet: SheetCells, read = new RowsRead()): Report | null {
  const rows = sheet.values
    .map((cells, index) => read.line(sheet, cells, index))
    .filter(({ cells }) => cells.length > 0);
  const header = findHeader(rows);
  if (header === null) return null;
  const above = rows.filter(({ row }) => row < header.headerRow);
  const below = rows.filter(({ row }) => row >= header.headerRow + header.headerRows);
  const body = readBody(below, header);
  return {
    sheetName: sheet.sheetName,
    ...readTitle(above),
    place: {
      ...header,
      bands: body.bands,
      repeatedHeaders: body.repeatedHeaders,
      legendRow: body.legendRow,
      lastRow: rows.at(-1)?.row ?? header.headerRow,
    },
    rows: body.rows.map((row) => read.row(row)),
    legend: body.legend,
    unplaced: body.unplaced,
  };
}

interface Body {
  rows: RowInProgress[];
  bands: GridPlace["bands"];
  repeatedHeaders: number;
  legendRow: number | null;
  legend: Department[];
  unplaced: PlacedText[];
}

function readBody(filled: readonly FilledRow[], header: Header): Body {
  const body: Body = {
    rows: [],
    bands: [],
    repeatedHeaders: 0,
    legendRow: null,
    legend: [],
    unplaced: [],
  };
  const keyOfColumn = new Map<number, ColumnKey>();
  const inShort = JSON.stringify(header.columns);
  for (const { key } of columns) {
    const column = header.columns[key];
    if (column !== undefined) keyOfColumn.set(column, key);
  }
  let section: SectionKind | null = null;
  // The line above, where a row may run on from it: over a header or a band that a page repeats.
  let previous: number | null = header.headerRow + header.headerRows - 1;

  for (const line of filled) {
    const band = bandOf(line);
    let startsSection = false;
    if (isHeaderRow(line)) {
      body.repeatedHeaders += 1;
    } else if (band) {
      startsSection = band !== section;
      section = band;
      body.bands.push({ kind: band, row: line.row });
      body.unplaced.push(...line.cells.slice(1));
    } else if (body.legendRow === null && isLegendHeading(line)) {
      body.legendRow = line.row;
      body.unplaced.push(...line.cells.slice(1));
    } else if (body.legendRow !== null) {
      readLegendLine(line, body);
    } else {
      readBodyLine(line, keyOfColumn, () => startRow(section, inShort), previous, body);
    }
    previous = startsSection ? null : line.row;
  }
  return body;
}

/** A band begins its row; what someone typed beside it belongs to no column. */
function bandOf({ cells }: FilledRow): SectionKind | null {
  return sectionOfBand(cells[0]?.text ?? "");
}

function isLegendHeading({ cells }: FilledRow): boolean {
  const heading = squeeze(legendHeading).replace("*", "");
  return squeeze(cells[0]?.text ?? "").startsWith(heading);
}

function readLegendLine({ cells }: FilledRow, body: Body): void {
  const department = readDepartment(cells.map((cell) => cell.text).join(" "));
  if (department) body.legend.push(department);
  else body.unplaced.push(...cells);
}

/** A text in any of these begins a row; only the others run on over further sheet rows. */
export const rowOpeners: readonly EntryKey[] = ["instrument", "issue", "score"];

function readBodyLine(
  line: FilledRow,
  keyOfColumn: ReadonlyMap<number, ColumnKey>,
  start: () => RowInProgress,
  previous: number | null,
  body: Body,
): void {
  const { row, cells } = line;
  const placed = cells.filter((cell) => keyOfColumn.has(cell.column));
  body.unplaced.push(...cells.filter((cell) => !keyOfColumn.has(cell.column)));
  const entries = placed.flatMap((cell) => {
    const key = keyOfColumn.get(cell.column);
    return key === undefined || key === "status" ? [] : [{ key, cell }];
  });
  if (entries.length === 0) return;
  const opensRow = entries.some(({ key }) => rowOpeners.includes(key));
  const current = body.rows.at(-1);
  // A blank sheet row ends a row: text below it with no issue is a new, unfinished row.
  const runsOn = !opensRow && current !== undefined && previous === row - 1;
  const target = runsOn ? current : start();
  if (!runsOn) body.rows.push(target);
  target.sheetRows.push(row);
  target.lines.push(line);
  for (const { key, cell } of entries) target.cells[key].push(cell);
}
