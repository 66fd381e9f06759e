/** 0 -> A, 27 -> AB. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** Zero-based row and column as Excel shows them: (0, 2) -> C1. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

export interface Block {
  /** Zero-based. */
  row: number;
  column: number;
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

/** Row and column of the first cell of an address such as 'ฝ่าย'!$B$3:$C$9; null where it has none. */
export function firstCell(address: string): { row: number; column: number } | null {
  const cell = /(?:^|!)\$?([A-Z]{1,3})\$?(\d{1,7})(?::|$)/.exec(address);
  if (!cell?.[1] || !cell[2]) return null;
  const column = [...cell[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(cell[2]) - 1, column };
}
