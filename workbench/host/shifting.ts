import { Direction, RANGE_TYPE } from "@univerjs/core";
import {
  columnCount,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  localAddress,
  rowCount,
  type Rectangle,
} from "./addresses";
import { makeRoom, present } from "./cells";
import { invalidArgument, invalidReference } from "./fault";
import { formatsAfter, holdFormats } from "./conditional-shift";
import type { Engine } from "./engine";
import type { Shift, TrackedArea } from "./references";
import type { Surroundings } from "./session";
import { settleHeaders } from "./table-headers";
import { requireUntorn } from "./table-shift";
import { dropRules, holdRules, rulesAfter } from "./validation-shift";

/** Room is made at the area; what was there moves down or to the right. */
export async function insertCells(
  around: Surroundings,
  { sheetId, area }: TrackedArea,
  shift: "Down" | "Right",
): Promise<void> {
  const { engine } = around;
  const sheet = engine.sheet(sheetId);
  if (!sheet) throw invalidReference(sheetId);
  if (isWholeRows(area) && isWholeColumns(area)) throw invalidArgument("the whole sheet");
  if (isWholeRows(area)) {
    makeRoom(engine, sheet, area);
    const range = { ...present(sheet, area), rangeType: RANGE_TYPE.ROW };
    shiftLines(engine, lines(sheetId, area, "row", "insert"), () =>
      engine.command("sheet.command.insert-row-by-range", sheetId, {
        range,
        direction: Direction.UP,
      }),
    );
    tell(around, sheetId, "RowInserted", area);
  } else if (isWholeColumns(area)) {
    makeRoom(engine, sheet, area);
    const range = { ...present(sheet, area), rangeType: RANGE_TYPE.COLUMN };
    shiftLines(engine, lines(sheetId, area, "column", "insert"), () =>
      engine.command("sheet.command.insert-col-by-range", sheetId, {
        range,
        direction: Direction.LEFT,
      }),
    );
    tell(around, sheetId, "ColumnInserted", area);
  } else {
    makeRoom(engine, sheet, grown(area, shift));
    const [way, axis] =
      shift === "Down" ? (["down", "row"] as const) : (["right", "column"] as const);
    await shiftStrip(engine, lines(sheetId, area, axis, "insert"), area, () =>
      engine.slowCommand(`sheet.command.insert-range-move-${way}`, sheetId, { range: area }),
    );
    tell(around, sheetId, "CellInserted", area, `ShiftCell${shift}`);
  }
}

export async function deleteCells(
  around: Surroundings,
  { sheetId, area }: TrackedArea,
  shift: "Up" | "Left",
): Promise<void> {
  const { engine } = around;
  const sheet = engine.sheet(sheetId);
  if (!sheet) throw invalidReference(sheetId);
  const range = present(sheet, area);
  if (isWholeRows(area) && isWholeColumns(area)) throw invalidArgument("the whole sheet");
  if (isWholeRows(area)) {
    // Below the engine's sheet there is nothing to delete.
    if (area.startRow <= range.endRow) {
      shiftLines(engine, lines(sheetId, area, "row", "remove"), () =>
        engine.command("sheet.command.remove-row-by-range", sheetId, { range }),
      );
    }
    tell(around, sheetId, "RowDeleted", area);
  } else if (isWholeColumns(area)) {
    if (area.startColumn <= range.endColumn) {
      shiftLines(engine, lines(sheetId, area, "column", "remove"), () =>
        engine.command("sheet.command.remove-col-by-range", sheetId, { range }),
      );
    }
    tell(around, sheetId, "ColumnDeleted", area);
  } else {
    const [way, axis] = shift === "Up" ? (["up", "row"] as const) : (["left", "column"] as const);
    await shiftStrip(engine, lines(sheetId, area, axis, "remove"), area, () =>
      engine.slowCommand(`sheet.command.delete-range-move-${way}`, sheetId, { range }),
    );
    tell(around, sheetId, "CellDeleted", area, `ShiftCell${shift}`);
  }
}

const lines = (
  sheetId: string,
  area: Rectangle,
  axis: Shift["axis"],
  kind: Shift["kind"],
): Shift =>
  axis === "row"
    ? { sheetId, axis, kind, at: area.startRow, count: rowCount(area) }
    : { sheetId, axis, kind, at: area.startColumn, count: columnCount(area) };

/**
 * The engine moves the references in rules and names for the sheet on show only,
 * so for the time of a shift the sheet is the one on show.
 */
function shiftLines(engine: Engine, shift: Shift, work: () => void): void {
  requireUntorn(engine, shift);
  engine.keepingShown(() => {
    engine.show(shift.sheetId);
    const rules = rulesAfter(engine, shift);
    const formats = formatsAfter(engine, shift);
    dropRules(engine, shift.sheetId, rules);
    work();
    holdRules(engine, shift.sheetId, rules);
    holdFormats(engine, shift.sheetId, formats);
  });
  settleHeaders(engine, shift.sheetId);
}

/** Only the cells below the area, or to the right of it, move. */
async function shiftStrip(
  engine: Engine,
  shift: Shift,
  area: Rectangle,
  work: () => Promise<void>,
): Promise<void> {
  const strip =
    shift.axis === "row" ? { ...area, endRow: LAST_ROW } : { ...area, endColumn: LAST_COLUMN };
  requireUntorn(engine, shift, strip);
  await work();
  settleHeaders(engine, shift.sheetId);
}

/** The last cells must not fall off the engine's sheet. */
const grown = (area: Rectangle, shift: "Down" | "Right"): Rectangle =>
  shift === "Down"
    ? { ...area, endRow: area.endRow + rowCount(area) }
    : { ...area, endColumn: area.endColumn + columnCount(area) };

function tell(
  around: Surroundings,
  sheetId: string,
  changeType: string,
  area: Rectangle,
  shiftDirection?: string,
): void {
  const address = localAddress(area);
  around.changed({ changeType, sheetId, address, ...(shiftDirection && { shiftDirection }) });
}
