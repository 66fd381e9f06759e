import {
  bounding,
  columnCount,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  movedArea,
  rectangle,
  requireOnSheet,
  rowCount,
  type Rectangle,
} from "../addresses";
import { rangeOrAddress, wholeNumber, flag } from "../arguments";
import { invalidArgument, itemNotFound } from "../fault";
import { NOTHING, type HostObject } from "../host-object";
import type { TrackedArea } from "../references";
import type { Surroundings } from "../session";
import { usedArea } from "../used-area";
import { rangeObject } from "./range";

type Calls = Required<HostObject>["calls"];

/** The ranges reached from a range. */
export function rangeGeometry(around: Surroundings, tracked: TrackedArea): Calls {
  const { sheetId, area } = tracked;
  const range = (found: Rectangle, what: string) =>
    rangeObject(around, { sheetId, area: requireOnSheet(found, what) });
  const other = (value: unknown) => rangeOrAddress(around, sheetId, value, "the other range");
  const resized = (rows: number, columns: number, what: string) =>
    range(rectangle(area.startRow, area.startColumn, rows, columns), what);
  return {
    getCell: (row, column) =>
      range(
        rectangle(
          area.startRow + wholeNumber(row, "row"),
          area.startColumn + wholeNumber(column, "column"),
        ),
        "getCell",
      ),
    getRow: (row) => {
      const index = area.startRow + within(row, rowCount(area), "row");
      return range({ ...area, startRow: index, endRow: index }, "getRow");
    },
    getColumn: (column) => {
      const index = area.startColumn + within(column, columnCount(area), "column");
      return range({ ...area, startColumn: index, endColumn: index }, "getColumn");
    },
    getLastRow: () => range({ ...area, startRow: area.endRow }, "getLastRow"),
    getLastColumn: () => range({ ...area, startColumn: area.endColumn }, "getLastColumn"),
    getLastCell: () => range(rectangle(area.endRow, area.endColumn), "getLastCell"),
    getEntireRow: () => range({ ...area, startColumn: 0, endColumn: LAST_COLUMN }, "getEntireRow"),
    getEntireColumn: () => range({ ...area, startRow: 0, endRow: LAST_ROW }, "getEntireColumn"),
    getOffsetRange: (rows, columns) =>
      range(
        movedArea(area, wholeNumber(rows, "rowOffset"), wholeNumber(columns, "columnOffset")),
        "getOffsetRange",
      ),
    getResizedRange: (rows, columns) =>
      resized(
        rowCount(area) + wholeNumber(rows, "deltaRows"),
        columnCount(area) + wholeNumber(columns, "deltaColumns"),
        "getResizedRange",
      ),
    getAbsoluteResizedRange: (rows, columns) =>
      resized(
        wholeNumber(rows, "numRows"),
        wholeNumber(columns, "numColumns"),
        "getAbsoluteResizedRange",
      ),
    getRowsBelow: (count) =>
      range(after(area, "Row", wholeNumber(count, "count", 1)), "getRowsBelow"),
    getRowsAbove: (count) =>
      range(after(area, "Row", -wholeNumber(count, "count", 1)), "getRowsAbove"),
    getColumnsAfter: (count) =>
      range(after(area, "Column", wholeNumber(count, "count", 1)), "getColumnsAfter"),
    getColumnsBefore: (count) =>
      range(after(area, "Column", -wholeNumber(count, "count", 1)), "getColumnsBefore"),
    getBoundingRect: (value) => range(bounding(area, other(value).area), "getBoundingRect"),
    getIntersection: (value) => {
      const common = meeting(tracked, other(value));
      if (!common) throw itemNotFound("the ranges do not meet");
      return range(common, "getIntersection");
    },
    getIntersectionOrNullObject: (value) => {
      const common = meeting(tracked, other(value));
      return common ? range(common, "getIntersectionOrNullObject") : NOTHING;
    },
    getUsedRange: (valuesOnly) => {
      const used = usedArea(around.engine, sheetId, area, flag(valuesOnly, "valuesOnly", false));
      if (!used) throw itemNotFound("the range has no used cells");
      return range(used, "getUsedRange");
    },
    getUsedRangeOrNullObject: (valuesOnly) => {
      const used = usedArea(around.engine, sheetId, area, flag(valuesOnly, "valuesOnly", false));
      return used ? range(used, "getUsedRangeOrNullObject") : NOTHING;
    },
  };
}

const meeting = (one: TrackedArea, other: TrackedArea): Rectangle | undefined =>
  one.sheetId === other.sheetId ? intersection(one.area, other.area) : undefined;

function within(value: unknown, count: number, what: string): number {
  const index = wholeNumber(value, what);
  if (index < 0 || index >= count) throw invalidArgument(`${what} ${index} is outside the range`);
  return index;
}

/** The `count` rows or columns that follow the area; those before it when negative. */
function after(area: Rectangle, axis: "Row" | "Column", count: number): Rectangle {
  const [start, end] =
    count > 0
      ? [area[`end${axis}`] + 1, area[`end${axis}`] + count]
      : [area[`start${axis}`] + count, area[`start${axis}`] - 1];
  return { ...area, [`start${axis}`]: start, [`end${axis}`]: end };
}
