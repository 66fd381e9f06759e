/** 0 -> A, 27 -> AB. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** Zero-based row and column as Excel shows them: (0, 2) -> C1. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** Zero-based. */
export interface CellPosition {
  row: number;
  column: number;
}

export interface Block extends CellPosition {
  rowCount: number;
  columnCount: number;
}

export function blockAddress(block: Block): string {
  const first = cellAddress(block.row, block.column);
  const last = cellAddress(block.row + block.rowCount - 1, block.column + block.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The sheet of a name in a formula or address, quoted as Excel wants it: 'คะแนน ITA'. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

const cellInAddress = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** The cells of an address such as 'ฝ่าย'!$B$3:$C$9; null for whole rows or columns, or several blocks. */
export function blockOf(address: string): Block | null {
  const [first = "", last = first] = address.slice(address.lastIndexOf("!") + 1).split(":");
  const start = cellOf(first);
  const end = cellOf(last);
  if (!start || !end) return null;
  const rowCount = end.row - start.row + 1;
  return { ...start, rowCount, columnCount: end.column - start.column + 1 };
}

function cellOf(address: string): CellPosition | null {
  const [, letters, number] = cellInAddress.exec(address) ?? [];
  if (letters === undefined || number === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(number) - 1, column };
}
