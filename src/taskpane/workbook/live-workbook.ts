import { readCells, type BlockOnSheet } from "../../excel/read-cells";
import { readWorkbook } from "../../excel/read-workbook";
import { ExcelError } from "../../excel/run-excel";
import type { CellPosition } from "../../report/terms/address";
import { patchedReading } from "../../report/workbook/patched-reading";
import type { WorkbookReading } from "../../report/workbook/workbook-reading";
import { troubleOf, type Trouble } from "../actions/trouble";
import type { Unheard } from "./act";
import type { Change } from "./changes";
import { Recheck } from "./recheck";
import type { Sight } from "./sight";
import type { WorkbookView } from "./workbook-view";

/** What happens to the reading, for whoever shows it. */
export type Happening =
  | { kind: "reading" }
  | { kind: "read"; reading: WorkbookReading; view: WorkbookView; at: number }
  | { kind: "moved"; reading: WorkbookReading; view: WorkbookView }
  | { kind: "put-off" }
  | { kind: "failed"; trouble: Trouble | null };

/** Reads and checks reports: loaded while Excel is being asked, since the first paint needs none of it. */
const seeing = () => import("./sight");

/** A reading and what the pane makes of it. */
interface Seen {
  reading: WorkbookReading;
  view: WorkbookView;
}

/** The workbook as it was last read, read again as it changes. */
export class LiveWorkbook {
  /** Null before the first read, and after one that failed: the next one then reads everything. */
  reading: WorkbookReading | null = null;
  /** An action whose outcome nobody has heard of yet. */
  unheard: Unheard | null = null;
  readonly recheck = new Recheck<Change>((changes) => this.readAgain(changes));

  /** Where the cursor went while a read or an action was under way. */
  private movedTo: { sheetName: string | undefined; activeCell: CellPosition } | null = null;
  /** What makes a view of a reading; null before the first. */
  private sight: Sight | null = null;

  constructor(private readonly happen: (happening: Happening) => void) {}

  /** Reads for a person who asked; waits for the end of typing. */
  async ask(): Promise<WorkbookView> {
    return (await this.readAsked()).view;
  }

  /** The workbook as an action has just read it, while it is alone; hints since are still to be answered. */
  async take(reading: WorkbookReading): Promise<void> {
    await this.keep(reading);
  }

  private readAsked(): Promise<Seen> {
    return this.recheck.read(async () => {
      this.happen({ kind: "reading" });
      try {
        return await this.keep(await readWorkbook({ waitForTyping: true }));
      } catch (error) {
        this.reading = null;
        // What went wrong is shown with the action that asked.
        this.happen({ kind: "failed", trouble: null });
        throw error;
      }
    });
  }

  /** What the workbook holds now, read again only where a change was hinted at since. */
  async current(): Promise<WorkbookReading> {
    await this.recheck.upToDate();
    return this.reading ?? (await this.readAsked()).reading;
  }

  /**
   * The cursor has moved on the active sheet. What stands there is not known before the read or action
   * under way is done: an action moves it along with the rows.
   */
  moveTo(activeCell: CellPosition): void {
    if (!this.recheck.isBusy) {
      this.moveNow(activeCell);
      return;
    }
    const isAwaited = this.movedTo !== null;
    this.movedTo = { sheetName: this.reading?.active.sheetName, activeCell };
    if (!isAwaited) void this.recheck.alone(() => Promise.resolve(this.moveOn()));
  }

  /** To where the cursor went last; another sheet may have come to the front meanwhile. */
  private moveOn(): void {
    const { movedTo } = this;
    this.movedTo = null;
    if (movedTo && movedTo.sheetName === this.reading?.active.sheetName)
      this.moveNow(movedTo.activeCell);
  }

  private moveNow(activeCell: CellPosition): void {
    if (this.reading === null) return;
    this.reading = { ...this.reading, activeCell };
    const { reading, sight } = this;
    if (sight) this.happen({ kind: "moved", reading, view: sight.see(reading) });
  }

  private async readAgain(changes: readonly Change[]): Promise<void> {
    this.happen({ kind: "reading" });
    try {
      await this.keep(await readChanges(this.reading, changes));
    } catch (error) {
      this.reading = null;
      const trouble = troubleOf(error);
      this.happen(willPass(trouble) ? { kind: "put-off" } : { kind: "failed", trouble });
    }
  }

  private async keep(reading: WorkbookReading): Promise<Seen> {
    const { Sight } = await seeing();
    this.sight ??= new Sight();
    await this.sight.prepare(reading);
    this.reading = reading;
    const view = this.sight.see(reading);
    this.happen({ kind: "read", reading, view, at: Date.now() });
    return { reading, view };
  }
}

/** Only the cells that changed, where that is all that did; else everything. */
async function readChanges(
  before: WorkbookReading | null,
  changes: readonly Change[],
): Promise<WorkbookReading> {
  const blocks = changes.filter((change): change is BlockOnSheet => change !== "everything");
  if (before && blocks.length > 0 && blocks.length === changes.length) {
    const patched = await readBlocks(before, blocks);
    if (patched) return patched;
  }
  return readWorkbook({ waitForTyping: false });
}

/** @returns null where another sheet has come to the front, or one has another name by now. */
async function readBlocks(
  before: WorkbookReading,
  blocks: readonly BlockOnSheet[],
): Promise<WorkbookReading | null> {
  try {
    const { cells, activeSheet, activeCell } = await readCells(blocks, { waitForTyping: false });
    if (activeSheet !== before.active.sheetName) return null;
    return { ...patchedReading(before, cells), activeCell };
  } catch (error) {
    if (error instanceof ExcelError && error.refusal === "sheet-gone") return null;
    throw error;
  }
}

/** A cell being edited, or another workbook in front, is no trouble: the next hint leads to a new try. */
function willPass({ kind }: Trouble): boolean {
  return kind === "cell-being-edited" || kind === "other-workbook";
}
