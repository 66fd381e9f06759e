import { invalidArgument } from "./fault";

/** Excel's own size of a sheet; the engine's sheets are smaller and grow on demand. */
export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;

export interface Rectangle {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export const WHOLE_SHEET: Rectangle = {
  startRow: 0,
  endRow: LAST_ROW,
  startColumn: 0,
  endColumn: LAST_COLUMN,
};

export const rectangle = (
  startRow: number,
  startColumn: number,
  rows = 1,
  columns = 1,
): Rectangle => ({
  startRow,
  endRow: startRow + rows - 1,
  startColumn,
  endColumn: startColumn + columns - 1,
});

export const isWholeColumns = (area: Rectangle): boolean =>
  area.startRow === 0 && area.endRow === LAST_ROW;

export const isWholeRows = (area: Rectangle): boolean =>
  area.startColumn === 0 && area.endColumn === LAST_COLUMN;

export const rowCount = (area: Rectangle): number => area.endRow - area.startRow + 1;

export const columnCount = (area: Rectangle): number => area.endColumn - area.startColumn + 1;

export const isOneCell = (area: Rectangle): boolean =>
  area.startRow === area.endRow && area.startColumn === area.endColumn;

export const contains = (outer: Rectangle, inner: Rectangle): boolean =>
  outer.startRow <= inner.startRow &&
  outer.endRow >= inner.endRow &&
  outer.startColumn <= inner.startColumn &&
  outer.endColumn >= inner.endColumn;

export function intersection(one: Rectangle, other: Rectangle): Rectangle | undefined {
  const common = {
    startRow: Math.max(one.startRow, other.startRow),
    endRow: Math.min(one.endRow, other.endRow),
    startColumn: Math.max(one.startColumn, other.startColumn),
    endColumn: Math.min(one.endColumn, other.endColumn),
  };
  const meets = common.startRow <= common.endRow && common.startColumn <= common.endColumn;
  return meets ? common : undefined;
}

export const bounding = (one: Rectangle, other: Rectangle): Rectangle => ({
  startRow: Math.min(one.startRow, other.startRow),
  endRow: Math.max(one.endRow, other.endRow),
  startColumn: Math.min(one.startColumn, other.startColumn),
  endColumn: Math.max(one.endColumn, other.endColumn),
});

export const movedArea = (area: Rectangle, rows: number, columns: number): Rectangle => ({
  startRow: area.startRow + rows,
  endRow: area.endRow + rows,
  startColumn: area.startColumn + columns,
  endColumn: area.endColumn + columns,
});

export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const quoted = (sheetName: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheetName) && !/^[A-Za-z]{1,3}\d+$/.test(sheetName)
    ? sheetName
    : `'${sheetName.replace(/'/g, "''")}'`;

/** `A1:B2`, `A:H` for whole columns, `5:6` for whole rows; `$` before each part when absolute. */
export function localAddress(area: Rectangle, absolute = false): string {
  const fixed = absolute ? "$" : "";
  const column = (index: number) => fixed + columnName(index);
  const row = (index: number) => fixed + String(index + 1);
  if (isWholeColumns(area)) return `${column(area.startColumn)}:${column(area.endColumn)}`;
  if (isWholeRows(area)) return `${row(area.startRow)}:${row(area.endRow)}`;
  const first = column(area.startColumn) + row(area.startRow);
  return isOneCell(area) ? first : `${first}:${column(area.endColumn)}${row(area.endRow)}`;
}

export const fullAddress = (sheetName: string, area: Rectangle, absolute = false): string =>
  `${quoted(sheetName)}!${localAddress(area, absolute)}`;

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** The sheet's name (when written) and the rectangle; undefined when the text is no plain reference. */
export function parseReference(text: string): { sheet?: string; area: Rectangle } | undefined {
  const prefixed = SHEET.exec(text.trim());
  const area = parseArea(prefixed?.[3] ?? text.trim());
  if (!area) return undefined;
  const sheet = prefixed?.[1]?.replace(/''/g, "'") ?? prefixed?.[2];
  return sheet === undefined ? { area } : { sheet, area };
}

function parseArea(text: string): Rectangle | undefined {
  const columns = COLUMNS.exec(text);
  if (columns)
    return ordered(0, columnIndex(columns[1] ?? ""), LAST_ROW, columnIndex(columns[2] ?? ""));
  const rows = ROWS.exec(text);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN);
  const cells = CELLS.exec(text);
  if (!cells) return undefined;
  const [, column = "", row = "", lastColumn = column, lastRow = row] = cells;
  return ordered(
    Number(row) - 1,
    columnIndex(column),
    Number(lastRow) - 1,
    columnIndex(lastColumn),
  );
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number) {
  const area = {
    startRow: Math.min(row, otherRow),
    endRow: Math.max(row, otherRow),
    startColumn: Math.min(column, otherColumn),
    endColumn: Math.max(column, otherColumn),
  };
  return onSheet(area) ? area : undefined;
}

export const onSheet = (area: Rectangle): boolean =>
  area.startRow >= 0 &&
  area.startColumn >= 0 &&
  area.endRow <= LAST_ROW &&
  area.endColumn <= LAST_COLUMN &&
  area.startRow <= area.endRow &&
  area.startColumn <= area.endColumn;

export function requireOnSheet(area: Rectangle, what: string): Rectangle {
  if (!onSheet(area)) throw invalidArgument(`${what} reaches outside the sheet`);
  return area;
}
