import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import type { Rectangle } from "./addresses";
import { shiftCharts } from "./chart-shift";
import type { Engine } from "./engine";
import { LINES, lineMoveOf, moveOf, sheetParams, shiftOf, STRIPS, stripOf } from "./engine-deeds";
import type { LineMove, Move, References, Shift } from "./references";
import { shiftTables } from "./table-shift";

/** Lets the ranges that panes hold, the tables and the charts go with their cells. */
export const followCells = (engine: Engine, held: () => readonly References[]): DisplacementWatch =>
  new DisplacementWatch(engine, {
    shifted: (shift, strip) => {
      for (const ranges of held()) ranges.shift(shift, strip);
      shiftTables(engine, shift, strip);
      shiftCharts(engine, shift, strip);
    },
    moved: (move) => held().forEach((ranges) => ranges.move(move)),
    linesMoved: (move) => held().forEach((ranges) => ranges.moveLines(move)),
    sheetGone: (sheetId) => held().forEach((ranges) => ranges.sheetGone(sheetId)),
  });

/** What there is to tell whoever holds on to cells; by whoever's hand it was done. */
interface Displacements {
  /** Rows or columns came or went; or, of a strip, cells. */
  shifted(shift: Shift, strip?: Rectangle): void;
  /** Cells were cut and put elsewhere. */
  moved(move: Move): void;
  linesMoved(move: LineMove): void;
  sheetGone(sheetId: string): void;
}

/** Watches the engine for cells that come, go or are put elsewhere. */
class DisplacementWatch {
  /** The engine changes a strip by moving its cells on: that is not a move of its own. */
  private readonly strip = { isChanging: false, hasChanged: false };
  private readonly stops: { dispose(): void }[];

  constructor(
    { univer }: Engine,
    private readonly tell: Displacements,
  ) {
    this.stops = [
      univer.onBeforeCommandExecute((command) => this.before(command)),
      univer.onCommandExecuted((command, options) => this.after(command, options)),
    ];
  }

  dispose(): void {
    for (const stop of this.stops) stop.dispose();
  }

  private before({ id }: Readonly<ICommandInfo>): void {
    if (STRIPS[id]) Object.assign(this.strip, { isChanging: true, hasChanged: false });
    else if (id === "sheet.mutation.set-range-values") this.strip.hasChanged = true;
  }

  private after(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (options?.onlyLocal) return;
    const { id } = command;
    const { subUnitId, range } = sheetParams(command) ?? {};
    const strip = STRIPS[id];
    if (strip) {
      this.strip.isChanging = false;
      // A command that was refused has changed nothing.
      if (!this.strip.hasChanged || !range || subUnitId === undefined) return;
      this.tell.shifted(shiftOf(strip, subUnitId, range), stripOf(strip, range));
    } else if (id === "sheet.mutation.remove-sheet" && subUnitId !== undefined) {
      this.tell.sheetGone(subUnitId);
    } else if (LINES[id] && range && subUnitId !== undefined) {
      this.tell.shifted(shiftOf(LINES[id], subUnitId, range));
    }
    const move = this.strip.isChanging ? undefined : moveOf(command);
    const lineMove = lineMoveOf(command);
    if (move) this.tell.moved(move);
    if (lineMove) this.tell.linesMoved(lineMove);
  }
}
