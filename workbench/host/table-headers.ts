import { CellValueType } from "@univerjs/core";
import type { Rectangle } from "./addresses";
import { numberFormatAt, textOf, valueOf, writeCells, type CellChanges } from "./cells";
import { cellAt, type Engine, type FWorksheet } from "./engine";
import { EMPTIED } from "./entering";
import { headerOf, tablesOf } from "./tables";

/**
 * Keeps the header cells of a sheet's tables as Excel keeps them: each holds a text, and no two the same.
 * A number becomes its text, a formula what it shows, a blank `Column1`, a second `ชื่อ` `ชื่อ2`.
 */
export function settleHeaders(engine: Engine, sheetId: string): void {
  const sheet = engine.sheet(sheetId);
  if (!sheet) return;
  for (const table of tablesOf(engine, sheetId)) {
    const header = headerOf(table);
    const inRow: CellChanges[number] = {};
    for (const [column, name] of columnNames(sheet, header)) {
      const cell = cellAt(sheet, header.startRow, column);
      if (valueOf(cell) === name && !cell?.f && !cell?.si) continue;
      inRow[column] = { ...EMPTIED, v: name, t: CellValueType.STRING };
    }
    if (Object.keys(inRow).length === 0) continue;
    writeCells(engine, sheetId, header, { [header.startRow]: inRow });
  }
}

/** The names the columns of a table have, or should have, by column. */
export function columnNames(sheet: FWorksheet, { startRow, ...header }: Rectangle) {
  const names = new Map<number, string>();
  const taken = new Set<string>();
  for (let column = header.startColumn; column <= header.endColumn; column += 1) {
    const cell = cellAt(sheet, startRow, column);
    const written = textOf(cell, numberFormatAt(sheet, startRow, column));
    let name = written;
    for (let n = written === "" ? 1 : 2; name === "" || taken.has(name.toLowerCase()); n += 1) {
      name = `${written || "Column"}${n}`;
    }
    taken.add(name.toLowerCase());
    names.set(column, name);
  }
  return names;
}
