import {
  CustomCommandExecutionError,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/engine-formula/facade";
import type {} from "@univerjs/sheets-formula/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { generalException } from "./fault";
import { forgetFormulas } from "./left-formulas";
import type { Place } from "./rectangles";

export type { FWorkbook, FWorksheet };

/** Asks for every formula at once, instead of after the engine's own 100 ms of patience. */
const CALCULATE = "formula.mutation.set-formula-calculation-start";
const STOP = "formula.mutation.set-formula-calculation-stop";
const RESULT = "formula.mutation.set-formula-calculation-result";
const EVERYTHING = {
  forceCalculation: true,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** The spreadsheet engine behind the host: whatever workbook it has open, and the way to change it. */
export class Engine {
  private own = 0;
  private stale = true;
  private starting = false;
  /** Calculations go one after the other: two at once would never tell that they are done. */
  private calculations: Promise<void> = Promise.resolve();
  private readonly gate: { dispose(): void };
  private isDisposed = false;

  constructor(
    readonly univer: FUniver,
    /** Brings a cell (zero-based) of the sheet on show into view; without a screen there is none. */
    readonly reveal: (row: number, column: number) => void = () => undefined,
  ) {
    this.gate = univer.onBeforeCommandExecute(({ id, params }) => {
      forgetFormulas(this, id, params);
      if (id === STOP) {
        // A calculation that takes longer than the engine's patience would be cut off, and never made again.
        void this.calculated();
        throw new CustomCommandExecutionError("the host lets calculations come to their end");
      }
      if (id === RESULT && this.stale) {
        // Its cells may hold something else by now, or stand elsewhere: nothing is put in, all is calculated anew.
        Object.assign(params ?? {}, { unitData: {}, unitOtherData: {} });
        void this.calculated();
      }
      if (id !== CALCULATE || this.starting) return;
      // The engine's own wish to calculate waits its turn; it is void when all is known already.
      void this.calculated();
      throw new CustomCommandExecutionError("calculated by the host");
    });
  }

  dispose(): void {
    this.gate.dispose();
    this.isDisposed = true;
  }

  get workbook(): FWorkbook {
    // Whatever the engine has open by then is somebody else's.
    const workbook = this.isDisposed ? null : this.univer.getActiveWorkbook();
    if (!workbook) throw generalException("no workbook is open");
    return workbook;
  }

  sheet(sheetId: string): FWorksheet | undefined {
    return this.workbook.getSheetBySheetId(sheetId) ?? undefined;
  }

  /** By name as Excel looks it up: without regard to case. */
  sheetNamed(name: string): FWorksheet | undefined {
    const wanted = name.toLowerCase();
    return this.workbook.getSheets().find((sheet) => sheet.getSheetName().toLowerCase() === wanted);
  }

  open(snapshot: Partial<IWorkbookData>): void {
    const current = this.univer.getActiveWorkbook();
    this.byHost(() => {
      if (current) this.univer.disposeUnit(current.getId());
      this.univer.createWorkbook(snapshot);
    });
    this.stale = true;
  }

  /** True while a change is made for a pane, so that it is not taken for the person's own edit. */
  get isHostChange(): boolean {
    return this.own > 0;
  }

  byHost<T>(work: () => T): T {
    this.own += 1;
    try {
      return work();
    } finally {
      this.own -= 1;
    }
  }

  /** Runs one of the engine's commands on the open workbook; a refusal is an error, never a shrug. */
  command(id: string, sheetId: string | undefined, params: object): void {
    const done = this.byHost(() =>
      this.univer.syncExecuteCommand<object>(id, this.targeted(sheetId, params)),
    );
    if (!done) throw generalException(`the engine refused ${id}`);
  }

  /** For the few commands that take their time. */
  async slowCommand(id: string, sheetId: string, params: object): Promise<void> {
    this.own += 1;
    try {
      const done = await this.univer.executeCommand<object>(id, this.targeted(sheetId, params));
      if (!done) throw generalException(`the engine refused ${id}`);
    } finally {
      this.own -= 1;
    }
  }

  private targeted(sheetId: string | undefined, params: object): object {
    return { unitId: this.workbook.getId(), ...(sheetId && { subUnitId: sheetId }), ...params };
  }

  /** True while a sheet is on show for the engine's sake and nobody is to hear of it. */
  isShowing = false;

  /** Whatever sheet `work` puts on show, the one on show stays, and nobody is told. */
  keepingShown(work: () => void): void {
    const shown = this.workbook.getActiveSheet().getSheetId();
    this.isShowing = true;
    work();
    if (this.workbook.getActiveSheet().getSheetId() !== shown) this.show(shown);
    this.isShowing = false;
  }

  show(sheetId: string): void {
    this.command("sheet.operation.set-worksheet-active", sheetId, {});
  }

  markStale(): void {
    this.stale = true;
  }

  /** Resolves once every formula, in cells and in rules, shows what the cells say now. */
  async calculated(): Promise<void> {
    // What is changed while it is calculated is not in it.
    do await this.calculate();
    while (this.stale);
  }

  /** What a formula gives in a cell (zero-based) of a sheet, of other formulas as they were calculated last. */
  async evaluate(formula: string, sheetId: string, { row, column }: Place): Promise<unknown> {
    const unitId = this.workbook.getId();
    const found = await this.univer
      .getFormula()
      .executeFormulas({ [unitId]: { [sheetId]: { [row]: { [column]: [formula] } } } });
    return found[unitId]?.[sheetId]?.[row]?.[column]?.[0]?.value;
  }

  private calculate(): Promise<void> {
    this.calculations = this.calculations.then(async () => {
      if (!this.stale) return;
      this.stale = false;
      const applied = this.univer.getFormula().onCalculationResultApplied();
      this.starting = true;
      void this.univer.executeCommand(CALCULATE, EVERYTHING, { onlyLocal: true });
      this.starting = false;
      await applied;
    });
    return this.calculations;
  }
}

export const cellAt = (sheet: FWorksheet, row: number, column: number): ICellData | undefined =>
  sheet.getSheet().getCellRaw(row, column) ?? undefined;

/** The style a cell shows: its own over its row's and its column's. */
export const styleAt = (sheet: FWorksheet, row: number, column: number): IStyleData =>
  sheet.getSheet().getComposedCellStyle(row, column);
