import { columnCount, isOneCell, localAddress, rowCount, type Rectangle } from "../addresses";
import {
  formulaOf,
  isUnbounded,
  makeRoom,
  mapCells,
  numberFormatAt,
  present,
  textOf,
  valueOf,
  valueTypeOf,
  writeCells,
  type CellChanges,
} from "../cells";
import { enter } from "../entering";
import { Fault, invalidArgument } from "../fault";
import type { HostObject } from "../host-object";
import { requireCellText, requireFormula } from "../limits";
import type { TrackedArea } from "../references";
import type { Surroundings } from "../session";
import { cellAt, type FWorksheet } from "../engine";
import { applyStyle } from "../styles";
import { settleHeaders } from "../table-headers";
import { sheetOf } from "./range";

/** More cells than this do not fit into one of Excel's replies. */
const TOO_MANY_CELLS = 5_000_000;

export function rangeValueReads(
  around: Surroundings,
  tracked: TrackedArea,
): Required<HostObject>["reads"] {
  type Read = Parameters<typeof mapCells<unknown>>[2];
  const grid = (each: (sheet: FWorksheet) => Read) => () => {
    // Excel answers null for a whole column or row.
    if (isUnbounded(tracked.area)) return null;
    if (rowCount(tracked.area) * columnCount(tracked.area) > TOO_MANY_CELLS) {
      throw new Fault("ResponsePayloadSizeLimitExceeded", "The response is too large.");
    }
    const sheet = sheetOf(around, tracked);
    return mapCells(sheet, tracked.area, each(sheet));
  };
  return {
    values: grid(() => valueOf),
    valueTypes: grid(() => valueTypeOf),
    formulas: grid((sheet) => (cell, row, column) => formulaOf(sheet, cell, row, column)),
    text: grid((sheet) => (cell, row, column) => textOf(cell, numberFormatAt(sheet, row, column))),
    numberFormat: () => {
      const sheet = sheetOf(around, tracked);
      const formats = mapCells(sheet, present(sheet, tracked.area), (_, row, column) =>
        numberFormatAt(sheet, row, column),
      );
      if (!isUnbounded(tracked.area)) return formats;
      const [first, ...others] = new Set(formats.flat());
      return others.length === 0 ? first : null;
    },
  };
}

export function rangeValueWrites(
  around: Surroundings,
  tracked: TrackedArea,
): Required<HostObject>["writes"] {
  return {
    values: (value) => writeValues(around, tracked, value),
    formulas: (value) => writeValues(around, tracked, value),
    numberFormat: (value) => writeNumberFormats(around, tracked, value),
  };
}

/** Calls back for every cell with its value; null leaves a cell as it is, a single value fills all. */
function spread(
  area: Rectangle,
  value: unknown,
  set: (row: number, column: number, value: unknown) => void,
): void {
  if (Array.isArray(value)) {
    const fits =
      value.length === rowCount(area) &&
      value.every((row) => Array.isArray(row) && row.length === columnCount(area));
    if (!fits) throw invalidArgument("the array's size does not match the range's");
  }
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      const line: unknown = Array.isArray(value) ? value[row - area.startRow] : undefined;
      const each: unknown = Array.isArray(line) ? line[column - area.startColumn] : value;
      if (each !== null && each !== undefined) set(row, column, each);
    }
  }
}

function writeValues(around: Surroundings, tracked: TrackedArea, value: unknown): void {
  const { engine } = around;
  const sheet = sheetOf(around, tracked);
  makeRoom(engine, sheet, tracked.area);
  const before = oneCellState(sheet, tracked.area);
  const changes: CellChanges = {};
  spread(present(sheet, tracked.area), value, (row, column, each) => {
    if (typeof each === "object")
      throw invalidArgument("a cell value must be text, a number or a boolean");
    const numberFormat = numberFormatAt(sheet, row, column);
    const entry = enter(each, numberFormat);
    if (entry.cell.f) requireFormula(engine, entry.cell.f);
    else requireCellText(String(entry.cell.v ?? ""));
    const takes = entry.numberFormat !== undefined && numberFormat === "General";
    (changes[row] ??= {})[column] = takes
      ? { ...entry.cell, s: { n: { pattern: entry.numberFormat ?? "" } } }
      : entry.cell;
  });
  writeCells(engine, tracked.sheetId, present(sheet, tracked.area), changes);
  settleHeaders(engine, tracked.sheetId);
  const after = oneCellState(sheet, tracked.area);
  around.changed({
    changeType: "RangeEdited",
    sheetId: tracked.sheetId,
    address: localAddress(tracked.area),
    ...(before && { valueBefore: before.value, valueTypeBefore: before.type }),
    ...(after && { valueAfter: after.value, valueTypeAfter: after.type }),
  });
}

function oneCellState(sheet: FWorksheet, area: Rectangle) {
  if (!isOneCell(area)) return undefined;
  const cell = cellAt(sheet, area.startRow, area.startColumn);
  return { value: valueOf(cell), type: valueTypeOf(cell) };
}

/** Excel lays a number format given as [[format]] over the whole range, unlike values and formulas. */
function onlyEntry(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== 1) return value;
  const line: unknown = value[0];
  return Array.isArray(line) && line.length === 1 ? line[0] : value;
}

function writeNumberFormats(around: Surroundings, tracked: TrackedArea, value: unknown): void {
  const only = onlyEntry(value);
  if (!Array.isArray(only)) {
    if (typeof only !== "string") throw invalidArgument("a number format must be text");
    applyStyle(around.engine, tracked, () => ({ n: { pattern: only } }));
    return;
  }
  const patterns = new Map<string, string>();
  spread(tracked.area, value, (row, column, each) => {
    if (typeof each !== "string") throw invalidArgument("a number format must be text");
    patterns.set(`${row},${column}`, each);
  });
  applyStyle(around.engine, tracked, (row, column) => {
    const pattern = patterns.get(`${row},${column}`);
    return pattern === undefined ? undefined : { n: { pattern } };
  });
}
