import { readCells, type BlockOnSheet } from "../../excel/read-cells";
import { readWorkbook } from "../../excel/read-workbook";
import { ExcelError } from "../../excel/run-excel";
import type { CellPosition } from "../../report/address";
import { patchedReading } from "../../report/patched-reading";
import type { WorkbookReading } from "../../report/workbook-reading";
import { troubleOf, type Trouble } from "../actions/trouble";
import type { Change } from "./changes";
import { Recheck } from "./recheck";

/** What happens to the reading, for whoever shows it. */
export type Happening =
  | { kind: "reading" }
  | { kind: "read"; reading: WorkbookReading; at: number }
  | { kind: "moved"; reading: WorkbookReading }
  | { kind: "put-off" }
  | { kind: "failed"; trouble: Trouble | null };

/** The workbook as it was last read, read again as it changes. */
export class LiveWorkbook {
  /** Null before the first read, and after one that failed: the next one then reads everything. */
  reading: WorkbookReading | null = null;
  readonly recheck = new Recheck<Change>((changes) => this.readAgain(changes));

  constructor(private readonly happen: (happening: Happening) => void) {}

  /** Reads for a person who asked; waits for the end of typing. */
  ask(): Promise<WorkbookReading> {
    return this.recheck.read(async () => {
      this.happen({ kind: "reading" });
      try {
        return this.keep(await readWorkbook({ waitForTyping: true }));
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
    return this.reading ?? this.ask();
  }

  /** The cursor has moved on the active sheet. */
  moveTo(activeCell: CellPosition): void {
    if (this.reading === null) return;
    this.reading = { ...this.reading, activeCell };
    this.happen({ kind: "moved", reading: this.reading });
  }

  private async readAgain(changes: readonly Change[]): Promise<void> {
    this.happen({ kind: "reading" });
    try {
      this.keep(await readChanges(this.reading, changes));
    } catch (error) {
      this.reading = null;
      const trouble = troubleOf(error);
      this.happen(willPass(trouble) ? { kind: "put-off" } : { kind: "failed", trouble });
    }
  }

  private keep(reading: WorkbookReading): WorkbookReading {
    this.reading = reading;
    this.happen({ kind: "read", reading, at: Date.now() });
    return reading;
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
