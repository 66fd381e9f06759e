import { intersection, type Rectangle } from "./addresses";

/** What is left of a rectangle without another: up to four pieces, from the top down. */
export function subtract(whole: Rectangle, hole: Rectangle): Rectangle[] {
  const cut = intersection(whole, hole);
  if (!cut) return [whole];
  const pieces: Rectangle[] = [
    { ...whole, endRow: cut.startRow - 1 },
    { ...cut, startColumn: whole.startColumn, endColumn: cut.startColumn - 1 },
    { ...cut, startColumn: cut.endColumn + 1, endColumn: whole.endColumn },
    { ...whole, startRow: cut.endRow + 1 },
  ];
  return pieces.filter(
    (piece) => piece.startRow <= piece.endRow && piece.startColumn <= piece.endColumn,
  );
}

/** One cell, zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells as few rectangles: runs down each column, and equal runs side by side as one. */
export function gathered(places: readonly Place[]): Rectangle[] {
  const areas: Rectangle[] = [];
  for (const run of runs(places)) {
    const left = areas.findIndex(
      (area) =>
        area.endColumn === run.startColumn - 1 &&
        area.startRow === run.startRow &&
        area.endRow === run.endRow,
    );
    const area = areas[left];
    if (area) areas[left] = { ...area, endColumn: run.endColumn };
    else areas.push(run);
  }
  return areas;
}

/** The cells as runs down each column. */
export function runs(places: readonly Place[]): Rectangle[] {
  const found: Rectangle[] = [];
  const inOrder = [...places].sort(
    (one, other) => one.column - other.column || one.row - other.row,
  );
  for (const { row, column } of inOrder) {
    const last = found.at(-1);
    if (last?.startColumn === column && last.endRow === row - 1) {
      found[found.length - 1] = { ...last, endRow: row };
    } else {
      found.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
    }
  }
  return found;
}
