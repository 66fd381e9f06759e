import { blockAddress, type CellPosition } from "../report/terms/address";
import type { CellContent } from "../report/workbook/drawing";
import { enterCells } from "./enter-cells";

/** Cells as they were sent, and the range to see what came of them. */
export interface Sent {
  range: Excel.Range;
  cells: (CellContent | null)[][];
}

/** Writes cells, and asks what they hold right after that, before rows go out. */
export function sendCells(
  on: Excel.Worksheet,
  { row, column }: CellPosition,
  cells: (CellContent | null)[][],
): Sent {
  enterCells(on, { row, column }, cells);
  const range = on.getRange(blockAddress({ row, column, ...sizeOf(cells) }));
  range.load("values");
  return { range, cells };
}

/** Typing that begins while a write is under way can make it vanish without an error (office-js 1393). */
export function isAsWritten({ range, cells }: Sent): boolean {
  return cells.every((line, down) =>
    line.every((content, across) => {
      if (content === null || typeof content === "object") return true;
      const now: unknown = range.values[down]?.[across];
      return typeof content === "string" ? asLines(now) === asLines(content) : now === content;
    }),
  );
}

const asLines = (text: unknown) => String(text).replace(/\r\n?/g, "\n");

export const sizeOf = (lines: readonly (readonly unknown[])[]) => ({
  rowCount: lines.length,
  columnCount: lines[0]?.length ?? 0,
});
