import { present, textOf, numberFormatAt } from "./cells";
import { cellAt, styleAt, type Engine } from "./engine";
import { invalidReference } from "./fault";
import type { TrackedArea } from "./references";

const DEFAULT_FONT_SIZE = 11;

/** Marks above and below Thai letters take no room of their own. */
const lettersWide = (text: string): number => text.replace(/\p{Mn}/gu, "").length;

/**
 * Widens columns to their longest line. There is no screen to measure on under Node,
 * so a letter counts as three fifths of its font size.
 */
export function autofitColumns(engine: Engine, tracked: TrackedArea): void {
  const sheet = engine.sheet(tracked.sheetId);
  if (!sheet) throw invalidReference(tracked.sheetId);
  const area = present(sheet, tracked.area);
  for (let column = area.startColumn; column <= area.endColumn; column += 1) {
    let widest = 0;
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      const text = textOf(cellAt(sheet, row, column), numberFormatAt(sheet, row, column));
      const size = styleAt(sheet, row, column).fs ?? DEFAULT_FONT_SIZE;
      for (const line of text.split("\n")) {
        widest = Math.max(widest, lettersWide(line) * size * 0.6 * (96 / 72));
      }
    }
    if (widest === 0) continue;
    const ranges = [{ ...area, startColumn: column, endColumn: column }];
    const width = { ranges, value: Math.ceil(widest) + 10 };
    engine.command("sheet.command.set-worksheet-col-width", tracked.sheetId, width);
  }
}
