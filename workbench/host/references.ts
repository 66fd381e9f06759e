import { contains, LAST_COLUMN, LAST_ROW, movedArea, type Rectangle } from "./addresses";
import { invalidReference } from "./fault";

/** Cells on a sheet that stay the same cells while others come and go around them, or they are moved. */
export interface TrackedArea {
  sheetId: string;
  area: Rectangle;
  /** Every cell of it was deleted. */
  gone?: boolean;
}

export interface Shift {
  readonly sheetId: string;
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  readonly kind: "insert" | "remove";
}

/** Cells that were cut and put elsewhere; both places are of one size. */
export interface Move {
  readonly from: Readonly<TrackedArea>;
  readonly to: Readonly<TrackedArea>;
}

/** Whole rows or columns that were put before another (zero-based, counted before they went). */
export interface LineMove extends Pick<Shift, "sheetId" | "axis" | "at" | "count"> {
  readonly before: number;
}

/** The ranges that panes hold on to from one request to the next, under ids the host hands out. */
export class References {
  private readonly held = new Map<string, TrackedArea>();
  private next = 1;

  keep(area: TrackedArea): string {
    for (const [id, held] of this.held) if (held === area) return id;
    const id = `range-${this.next++}`;
    this.held.set(id, area);
    return id;
  }

  get(id: string): TrackedArea {
    const area = this.held.get(id);
    if (!area || area.gone) throw invalidReference(id);
    return area;
  }

  release(id: string): void {
    this.held.delete(id);
  }

  clear(): void {
    this.held.clear();
  }

  get count(): number {
    return this.held.size;
  }

  /** @param strip the cells that move, when not whole rows or columns do; what lies across its edge stays */
  shift(shift: Shift, strip?: Rectangle): void {
    for (const tracked of this.on(shift.sheetId)) {
      if (strip && !liesAlong(strip, tracked.area, shift.axis)) continue;
      const area = shiftedArea(tracked.area, shift);
      if (area) tracked.area = area;
      else tracked.gone = true;
    }
  }

  /** Ranges go with their cells; those whose cells were written over are gone. */
  move({ from, to }: Move): void {
    const moving = this.on(from.sheetId).filter(({ area }) => contains(from.area, area));
    for (const tracked of this.on(to.sheetId)) {
      if (!moving.includes(tracked) && contains(to.area, tracked.area)) tracked.gone = true;
    }
    for (const tracked of moving) {
      const rows = to.area.startRow - from.area.startRow;
      const columns = to.area.startColumn - from.area.startColumn;
      tracked.sheetId = to.sheetId;
      tracked.area = movedArea(tracked.area, rows, columns);
    }
  }

  moveLines(move: LineMove): void {
    for (const tracked of this.on(move.sheetId)) tracked.area = lineMovedArea(tracked.area, move);
  }

  sheetGone(sheetId: string): void {
    for (const tracked of this.on(sheetId)) tracked.gone = true;
  }

  private on(sheetId: string): TrackedArea[] {
    return [...this.held.values()].filter((tracked) => tracked.sheetId === sheetId);
  }
}

const liesAlong = (strip: Rectangle, area: Rectangle, axis: Shift["axis"]): boolean =>
  axis === "row"
    ? strip.startColumn <= area.startColumn && strip.endColumn >= area.endColumn
    : strip.startRow <= area.startRow && strip.endRow >= area.endRow;

function lineMovedArea(area: Rectangle, { before, ...lines }: LineMove): Rectangle {
  const { axis, at, count } = lines;
  const to = before > at ? before - count : before;
  const [start, end] =
    axis === "row" ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
  if (start >= at && end < at + count) {
    return axis === "row" ? movedArea(area, to - at, 0) : movedArea(area, 0, to - at);
  }
  const left = shiftedArea(area, { ...lines, kind: "remove" }) ?? area;
  return shiftedArea(left, { ...lines, at: to, kind: "insert" }) ?? left;
}

/** Where an area is after rows or columns have come or gone; undefined when all of it went with them. */
export function shiftedArea(
  area: Rectangle,
  { axis, at, count, kind }: Shift,
): Rectangle | undefined {
  const { startRow, endRow, startColumn, endColumn } = area;
  const [start, end, last] =
    axis === "row" ? [startRow, endRow, LAST_ROW] : [startColumn, endColumn, LAST_COLUMN];
  // Whole columns stay whole when rows move, and the other way round.
  if (start === 0 && end === last) return area;
  const [first, final] =
    kind === "insert" ? grown(start, end, at, count) : shrunk(start, end, at, count);
  if (final < first) return undefined;
  return axis === "row"
    ? { ...area, startRow: first, endRow: final }
    : { ...area, startColumn: first, endColumn: final };
}

const grown = (start: number, end: number, at: number, count: number): [number, number] => [
  start >= at ? start + count : start,
  end >= at ? end + count : end,
];

const shrunk = (start: number, end: number, at: number, count: number): [number, number] => {
  const after = (index: number) => index - Math.min(Math.max(index - at, 0), count);
  return [after(start), end < at ? end : after(end + 1) - 1];
};
