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
