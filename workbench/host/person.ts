import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { bounding, isOneCell, localAddress, rectangle, type Rectangle } from "./addresses";
import { valueOf, valueTypeOf } from "./cells";
import { cellAt, type Engine } from "./engine";
import type { ConditionalRule } from "./conditional-rules";
import { formatsAfter, holdFormats } from "./conditional-shift";
import {
  changesResults,
  LINES,
  placesMoved,
  sheetParams,
  shiftOf,
  STRIPS,
  wholeLines,
  type Line,
  type SheetParams,
} from "./engine-deeds";
import type { Change } from "./session";
import { settleHeaders } from "./table-headers";
import { growTables } from "./table-shift";
import type { ValidationRule } from "./validation-rules";
import { holdRules, rulesAfter } from "./validation-shift";

/** What the watcher of the engine reports. */
export interface Reports {
  /** The person, not a pane, changed cells; once for each thing they did. */
  edited(change: Change): void;
  selected(sheetId: string, area: Rectangle): void;
  sheet(event: "onActivated" | "onAdded" | "onDeleted", sheetId: string): void;
}

interface Pending {
  area: Rectangle;
  readonly before: { value: unknown; type: string };
  readonly changeType: string;
  readonly shiftDirection?: string | undefined;
}

/** Watches the engine for what people do to the workbook themselves. */
export class PersonWatch {
  private readonly pending = new Map<string, Pending>();
  /** Where the rules belong once the person's rows or columns have come or gone. */
  private readonly rules = new Map<string, ValidationRule[]>();
  private readonly formats = new Map<string, ConditionalRule[]>();
  /** The sheet that panes know to be on show. */
  private shown: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly stops: { dispose(): void }[];

  constructor(
    private readonly engine: Engine,
    private readonly reports: Reports,
  ) {
    const { univer } = engine;
    this.stops = [
      univer.onBeforeCommandExecute((command, options) => this.before(command, options)),
      univer.onCommandExecuted((command, options) => this.after(command, options)),
    ];
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const stop of this.stops) stop.dispose();
  }

  /** Another workbook was opened. */
  startOver(): void {
    this.shown = undefined;
  }

  /** Reports at once what waits for the rest of the person's deed. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const pending = [...this.pending];
    this.pending.clear();
    for (const [sheetId, rules] of this.rules) holdRules(this.engine, sheetId, rules);
    this.rules.clear();
    for (const [sheetId, formats] of this.formats) holdFormats(this.engine, sheetId, formats);
    this.formats.clear();
    for (const [sheetId, { area, before, changeType, shiftDirection }] of pending) {
      if (changeType === "RangeEdited") growTables(this.engine, sheetId, area);
      settleHeaders(this.engine, sheetId);
      const address = localAddress(area);
      const change = { changeType, sheetId, address, ...(shiftDirection && { shiftDirection }) };
      const sheet = this.engine.sheet(sheetId);
      if (!sheet || changeType !== "RangeEdited" || !isOneCell(area)) {
        this.reports.edited(change);
        continue;
      }
      const cell = cellAt(sheet, area.startRow, area.startColumn);
      this.reports.edited({
        ...change,
        valueBefore: before.value,
        valueTypeBefore: before.type,
        valueAfter: valueOf(cell),
        valueTypeAfter: valueTypeOf(cell),
      });
    }
  }

  private before(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === "sheet.operation.set-worksheet-active") {
      this.shown ??= this.engine.workbook.getActiveSheet().getSheetId();
    }
    if (this.engine.isHostChange || options?.onlyLocal || options?.["fromFormula"]) return;
    for (const { sheetId, area } of placesMoved(command)) this.note(sheetId, area);
    const params = sheetParams(command);
    if (!params) return;
    if (command.id === "sheet.mutation.set-range-values") {
      for (const cell of this.changedCells(params)) this.note(params.subUnitId, cell);
    }
    const strip = STRIPS[command.id];
    if (strip && params.range) this.noteShift(strip, params.subUnitId, params.range);
    const line = LINES[command.id];
    if (line && params.range) {
      const shift = shiftOf(line, params.subUnitId, params.range);
      this.rules.set(params.subUnitId, rulesAfter(this.engine, shift));
      this.formats.set(params.subUnitId, formatsAfter(this.engine, shift));
    }
  }

  private after(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const params = sheetParams(command);
    const fromEngine = options?.onlyLocal || options?.["fromFormula"];
    if (changesResults(command.id) && !fromEngine) this.engine.markStale();
    if (!params) return;
    const line = LINES[command.id];
    if (line && params.range && !this.engine.isHostChange) {
      this.noteShift(line, params.subUnitId, wholeLines(line, params.range));
    }
    const { subUnitId, selections, sheet } = params;
    const selected = selections?.[selections.length - 1]?.range;
    if (command.id === "sheet.operation.set-selections" && selected) {
      this.reports.selected(subUnitId, selected);
    } else if (command.id === "sheet.operation.set-worksheet-active") {
      this.activated(subUnitId);
    } else if (this.engine.isHostChange) {
      return;
    } else if (command.id === "sheet.mutation.insert-sheet" && sheet) {
      this.reports.sheet("onAdded", sheet.id);
    } else if (command.id === "sheet.mutation.remove-sheet") {
      this.reports.sheet("onDeleted", subUnitId);
    }
  }

  /** The engine tells late of a sheet it showed for a moment, and again of the one already on show. */
  private activated(sheetId: string): void {
    const isShown = this.engine.workbook.getActiveSheet().getSheetId() === sheetId;
    if (this.engine.isShowing || !isShown || this.shown === sheetId) return;
    this.shown = sheetId;
    this.reports.sheet("onActivated", sheetId);
  }

  private noteShift({ changeType, shiftDirection }: Line, sheetId: string, area: Rectangle): void {
    // Rows that make room at the sheet's end for a strip are part of that one deed.
    if (this.pending.get(sheetId)?.shiftDirection) return;
    const before = { value: "", type: "Empty" };
    this.pending.set(sheetId, { area, before, changeType, shiftDirection });
    this.later();
  }

  /** The cells whose content, not only their looks, is about to change. */
  private changedCells({ subUnitId, cellValue = {} }: SheetParams): Rectangle[] {
    const sheet = this.engine.sheet(subUnitId);
    const changed: Rectangle[] = [];
    for (const [row, line] of Object.entries(cellValue)) {
      for (const [column, next] of Object.entries(line)) {
        const now = sheet && cellAt(sheet, Number(row), Number(column));
        const same =
          next !== null &&
          (next.v === undefined || next.v === (now?.v ?? null)) &&
          (next.f === undefined || next.f === (now?.f ?? null)) &&
          (next.p === undefined || next.p === (now?.p ?? null));
        if (!same) changed.push(rectangle(Number(row), Number(column)));
      }
    }
    return changed;
  }

  private note(sheetId: string, area: Rectangle): void {
    const noted = this.pending.get(sheetId);
    if (noted) {
      // Cells filled while rows come in are part of that one deed.
      if (noted.changeType === "RangeEdited") noted.area = bounding(noted.area, area);
    } else {
      const sheet = this.engine.sheet(sheetId);
      const cell = sheet && cellAt(sheet, area.startRow, area.startColumn);
      const before = { value: valueOf(cell), type: valueTypeOf(cell) };
      this.pending.set(sheetId, { area, before, changeType: "RangeEdited" });
    }
    this.later();
  }

  /** One deed can take several steps of the engine; they all come in one turn of the clock. */
  private later(): void {
    this.timer ??= setTimeout(() => this.flush(), 0);
  }
}
