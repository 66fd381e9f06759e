import { flag, number, record } from "../arguments";
import { makeRoom, present } from "../cells";
import { apiNotFound, invalidArgument } from "../fault";
import type { HostObject } from "../host-object";
import type { TrackedArea } from "../references";
import type { Surroundings } from "../session";
import { sheetOf } from "./range";

/** Excel speaks of points, the engine of pixels. */
const PIXELS_PER_POINT = 96 / 72;
const MAX_ROW_HEIGHT = 409.5;

type Reads = Required<HostObject>["reads"];
type Writes = Required<HostObject>["writes"];
type Calls = Required<HostObject>["calls"];

const rowsOf = (around: Surroundings, tracked: TrackedArea): number[] => {
  const { startRow, endRow } = present(sheetOf(around, tracked), tracked.area);
  return Array.from({ length: endRow - startRow + 1 }, (_, i) => startRow + i);
};

const columnsOf = (around: Surroundings, tracked: TrackedArea): number[] => {
  const { startColumn, endColumn } = present(sheetOf(around, tracked), tracked.area);
  return Array.from({ length: endColumn - startColumn + 1 }, (_, i) => startColumn + i);
};

const same = <T>([first, ...others]: T[]): T | null =>
  first !== undefined && others.every((other) => other === first) ? first : null;

export function hiddenReads(around: Surroundings, tracked: TrackedArea): Reads {
  const sheet = () => sheetOf(around, tracked).getSheet();
  const rowHidden = () => same(rowsOf(around, tracked).map((row) => !sheet().getRowVisible(row)));
  const columnHidden = () =>
    same(columnsOf(around, tracked).map((column) => !sheet().getColVisible(column)));
  return {
    rowHidden,
    columnHidden,
    hidden: () => {
      const [rows, columns] = [rowHidden(), columnHidden()];
      return rows || columns ? true : rows === null || columns === null ? null : false;
    },
  };
}

/** One answer for each row, as the client library hands it on. */
export function rowProperties(around: Surroundings, tracked: TrackedArea): Calls {
  return {
    getRowProperties: (wanted) => {
      const names = Object.keys(record(wanted, "rowPropertiesLoadOptions"));
      const unknown = names.find((name) => name !== "rowIndex" && name !== "rowHidden");
      if (unknown) throw apiNotFound(`RowProperties.${unknown}`, "is not answered.");
      const sheet = sheetOf(around, tracked).getSheet();
      return rowsOf(around, tracked).map((row) => {
        const all = { rowIndex: row, rowHidden: !sheet.getRowVisible(row) };
        return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
      });
    },
  };
}

export function hiddenWrites(around: Surroundings, tracked: TrackedArea): Writes {
  const turn = (axis: "row" | "col", hidden: boolean) => {
    const sheet = sheetOf(around, tracked);
    makeRoom(around.engine, sheet, tracked.area);
    const id = `sheet.mutation.set-${axis}-${hidden ? "hidden" : "visible"}`;
    around.engine.command(id, tracked.sheetId, { ranges: [present(sheet, tracked.area)] });
  };
  return {
    rowHidden: (value) => turn("row", flag(value, "rowHidden")),
    columnHidden: (value) => turn("col", flag(value, "columnHidden")),
  };
}

export function sizeReads(around: Surroundings, tracked: TrackedArea): Reads {
  const sheet = () => sheetOf(around, tracked);
  const points = (sizes: number[]) => {
    const size = same(sizes);
    return size === null ? null : size / PIXELS_PER_POINT;
  };
  return {
    rowHeight: () =>
      points(rowsOf(around, tracked).map((row) => sheet().getSheet().getRowHeight(row))),
    columnWidth: () =>
      points(columnsOf(around, tracked).map((column) => sheet().getSheet().getColumnWidth(column))),
  };
}

export function sizeWrites(around: Surroundings, tracked: TrackedArea): Writes {
  const command = (id: string, points: number) => {
    const sheet = sheetOf(around, tracked);
    makeRoom(around.engine, sheet, tracked.area);
    const ranges = [present(sheet, tracked.area)];
    around.engine.command(id, tracked.sheetId, { ranges, value: points * PIXELS_PER_POINT });
  };
  return {
    rowHeight: (value) => {
      const height = number(value, "rowHeight");
      if (height < 0 || height > MAX_ROW_HEIGHT)
        throw invalidArgument(`a row ${height} points high`);
      command("sheet.command.set-row-height", height);
    },
    columnWidth: (value) => {
      const width = number(value, "columnWidth");
      if (width < 0) throw invalidArgument(`a column ${width} points wide`);
      command("sheet.command.set-worksheet-col-width", width);
    },
  };
}
