import type { BlockOnSheet } from "../../excel/read-cells";
import type { WorkbookEvent } from "../../excel/watch-workbook";
import { blockOf, type CellPosition } from "../../report/terms/address";
import { sheetNames } from "../../report/workbook/names";
import type { WorkbookReading } from "../../report/workbook/workbook-reading";

/** What may be other than it was when last read. */
export type News = "everything" | BlockOnSheet;

/** An edit of more cells than this is read with everything else. */
const mostCells = 2000;

const oneCell = { rowCount: 1, columnCount: 1 };

/** Where the cursor went on the sheet that was last read as the active one; null where it did not move there. */
export function cursorTold(event: WorkbookEvent, known: WorkbookReading): CellPosition | null {
  if (event.kind !== "selected" || sheetTold(event, known) !== known.active.sheetName) return null;
  const block = blockOf(event.address);
  return block && { row: block.row, column: block.column };
}

/** What to read again after an event. */
export function newsTold(event: WorkbookEvent, known: WorkbookReading | null): News[] {
  const sheetName = known && sheetTold(event, known);
  if (!known || !sheetName || event.kind === "other") return ["everything"];
  // Every pane's own notes of what it does; a read of everything brings them along.
  if (sheetName === sheetNames.safe) return [];
  if (event.kind === "cells-edited") {
    const block = blockOf(event.address);
    const isSmall = block && block.rowCount * block.columnCount <= mostCells;
    return isSmall ? [{ sheetName, ...block }] : ["everything"];
  }
  const cursor = cursorTold(event, known);
  if (!cursor) return ["everything"];
  // A pick from a dropdown may have raised no event: the cell that was left is read again.
  return [
    { sheetName, ...known.activeCell, ...oneCell },
    { sheetName, ...cursor, ...oneCell },
  ];
}

function sheetTold(event: WorkbookEvent, { sheets }: WorkbookReading): string | null {
  if (event.kind === "other") return null;
  return sheets.find(({ id }) => id === event.sheetId)?.name ?? null;
}
