import { localAddress, type Rectangle } from "../addresses";
import { flag, oneOf } from "../arguments";
import { filledCells, present, writeCells, type CellChanges } from "../cells";
import { EMPTIED } from "../entering";
import { Fault, itemNotFound } from "../fault";
import type { HostObject } from "../host-object";
import { clearConditionalFormats } from "../conditional-rules";
import type { TrackedArea } from "../references";
import type { Surroundings } from "../session";
import { specialCells } from "../special-cells";
import { applyStyle } from "../styles";
import { clearValidation } from "../validation-rules";
import { rangeObject, sheetOf } from "./range";
import { insertCells, deleteCells } from "../shifting";
import { settleHeaders } from "../table-headers";
import { tableMeeting } from "../tables";
import { areasObject } from "./range-areas";
import { NOTHING } from "../host-object";

const CLEAR = ["All", "Contents", "Formats"] as const;

/** What a range can do to the sheet. */
export function rangeActions(
  around: Surroundings,
  tracked: TrackedArea,
): Required<HostObject>["calls"] {
  const { engine } = around;
  return {
    select: () => {
      const sheet = sheetOf(around, tracked);
      if (sheet.isSheetHidden()) throw new Fault("InvalidSelection", "The sheet is hidden.");
      const area = present(sheet, tracked.area);
      engine.byHost(() => sheet.activate().getRange(area).activate());
      engine.reveal(area.startRow, area.startColumn);
    },
    clear: (applyTo) => clearRange(around, tracked, oneOf(applyTo ?? "All", CLEAR, "applyTo")),
    insert: async (shift) => {
      const at = { sheetId: tracked.sheetId, area: tracked.area };
      await insertCells(around, at, oneOf(shift, ["Down", "Right"], "shift"));
      return rangeObject(around, at);
    },
    delete: (shift) => deleteCells(around, tracked, oneOf(shift, ["Up", "Left"], "shift")),
    merge: (across) => merge(around, tracked, flag(across, "across", false)),
    unmerge: () => {
      const sheet = sheetOf(around, tracked);
      engine.byHost(() => sheet.getRange(present(sheet, tracked.area)).breakApart());
    },
    getSpecialCells: async (cellType, valueType) => {
      const found = await specialCells(around, tracked, cellType, valueType);
      if (found.length === 0) throw itemNotFound("no cell of that kind");
      return areasObject(around, tracked.sheetId, found);
    },
    getSpecialCellsOrNullObject: async (cellType, valueType) => {
      const found = await specialCells(around, tracked, cellType, valueType);
      return found.length > 0 ? areasObject(around, tracked.sheetId, found) : NOTHING;
    },
    getMergedAreasOrNullObject: () => {
      const sheet = sheetOf(around, tracked);
      const merged = sheet
        .getMergedRanges()
        .map((range) => range.getRange())
        .filter((range) => meets(range, tracked.area));
      return merged.length > 0 ? areasObject(around, tracked.sheetId, merged) : NOTHING;
    },
  };
}

const meets = (one: Rectangle, other: Rectangle): boolean =>
  one.startRow <= other.endRow &&
  one.endRow >= other.startRow &&
  one.startColumn <= other.endColumn &&
  one.endColumn >= other.startColumn;

/** Clearing everything takes the rules too, also those people made themselves: so does Excel. */
export function clearRange(
  around: Surroundings,
  tracked: TrackedArea,
  what: (typeof CLEAR)[number],
): void {
  const { engine } = around;
  const sheet = sheetOf(around, tracked);
  const area = present(sheet, tracked.area);
  if (what !== "Formats") {
    const changes: CellChanges = {};
    for (const { row, column } of filledCells(sheet, area)) {
      (changes[row] ??= {})[column] = EMPTIED;
    }
    writeCells(engine, tracked.sheetId, area, changes);
    settleHeaders(engine, tracked.sheetId);
    around.changed({
      changeType: "RangeEdited",
      sheetId: tracked.sheetId,
      address: localAddress(tracked.area),
    });
  }
  if (what !== "Contents") {
    applyStyle(engine, tracked, (_, __, now) =>
      Object.fromEntries(Object.keys(now).map((property) => [property, null])),
    );
    clearConditionalFormats(engine, tracked.sheetId, tracked.area);
  }
  if (what === "All") clearValidation(engine, tracked.sheetId, area);
}

function merge(around: Surroundings, tracked: TrackedArea, across: boolean): void {
  const table = tableMeeting(around.engine, tracked);
  if (table) throw new Fault("MergedRangeConflict", `Cells of the table ${table.name}.`);
  const sheet = sheetOf(around, tracked);
  const range = sheet.getRange(present(sheet, tracked.area));
  around.engine.byHost(() => {
    if (across) range.mergeAcross({ isForceMerge: true });
    else range.merge({ isForceMerge: true });
  });
}
