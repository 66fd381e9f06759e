import { LAST_COLUMN, LAST_ROW, type Rectangle } from "./addresses";
import { invalidReference } from "./fault";

/** Cells on a sheet that stay the same cells while rows and columns come and go around them. */
export interface TrackedArea {
  readonly sheetId: string;
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

  shift(shift: Shift): void {
    for (const tracked of this.held.values()) {
      if (tracked.sheetId === shift.sheetId) moveWith(tracked, shift);
    }
  }
}

function moveWith(tracked: TrackedArea, shift: Shift): void {
  const area = shiftedArea(tracked.area, shift);
  if (area) tracked.area = area;
  else tracked.gone = true;
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
