import { blockAddress, type Block } from "../report/terms/address";
import type { CellContent } from "../report/workbook/drawing";

/** What Excel might take for a number, a date, a truth or a formula begins like one of these. */
const mayBeTakenForAValue = /^\s*[\x21-\x7E\p{Sc}\p{Nd}]/u;

/**
 * Writes cells in one action, so that a text stays the very text it is, also where it looks like a
 * number, a date or a formula: such a cell becomes a text cell (`@`) first. Of an apostrophe at its head
 * Excel takes one away, in a General cell always; a text that begins with one gets one more.
 * @param cells null leaves a cell as it is (documentation: "Work with blank and null values").
 */
export function enterCells(
  on: Excel.Worksheet,
  { row, column }: Pick<Block, "row" | "column">,
  cells: readonly (readonly (CellContent | null)[])[],
): void {
  const columnCount = cells[0]?.length ?? 0;
  const range = on.getRange(blockAddress({ row, column, rowCount: cells.length, columnCount }));
  const formats = cells.map((line) => line.map(formatFor));
  if (formats.some((line) => line.some((format) => format !== null))) range.numberFormat = formats;
  range.formulas = cells.map((line) => line.map(asTyped));
}

function formatFor(content: CellContent | null): string | null {
  if (content !== null && typeof content === "object") return "General";
  if (typeof content !== "string") return null;
  if (content.startsWith("'")) return "General";
  return mayBeTakenForAValue.test(content) ? "@" : null;
}

function asTyped(content: CellContent | null) {
  if (content !== null && typeof content === "object") return content.formula;
  return typeof content === "string" && content.startsWith("'") ? `'${content}` : content;
}
