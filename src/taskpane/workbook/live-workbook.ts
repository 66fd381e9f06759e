import { readCells, type BlockOnSheet } from "../../excel/read-cells";
import { readWorkbook } from "../../excel/read-workbook";
import { ExcelError } from "../../excel/run-excel";
import type { CellPosition } from "../../report/terms/address";
import type { Book } from "../../report/book/book";
import { patchedReading } from "../../report/workbook/patched-reading";
import type { WorkbookReading } from "../../report/workbook/workbook-reading";
import { troubleOf, type Trouble } from "../actions/trouble";
import type { Unheard } from "./act";
import type { News } from "./news";
import { Recheck } from "./recheck";
import type { SelectedRowView } from "./row-view";
import type { Sight } from "./sight";
import type { WorkbookView } from "./workbook-view";

/** What happens to the reading, for whoever shows it. */
export type Happening =
  | { kind: "reading" }
  | ({ kind: "read"; selected: SelectedRowView | null; at: number } & Seen)
  | { kind: "moved"; selected: SelectedRowView | null }
  | { kind: "put-off" }
  | { kind: "failed"; trouble: Trouble | null };

/** Reads and checks reports: loaded while Excel is being asked, since the first paint needs none of it. */
const seeing = () => import("./sight");

/** A workbook as it was read and understood, and what the pane makes of it. */
export interface Seen {
  book: Book;
  view: WorkbookView;
}

/** What a read brings. */
interface Brought {
  reading: WorkbookReading;
  cursor: CellPosition;
}

/** The workbook as it was last read, read again as it changes. */
export class LiveWorkbook {
  /** Null before the first read, and after one that failed: the next one then reads everything. */
  book: Book | null = null;
  /** Where the cursor stands on the active sheet. */
  cursor: CellPosition = { row: 0, column: 0 };
  /** An action whose outcome nobody has heard of yet. */
  unheard: Unheard | null = null;
  readonly recheck = new Recheck<News>((news) => this.readAgain(news));

  /** Where the cursor went while a read or an action was under way. */
  private movedTo: { sheetName: string | undefined; cursor: CellPosition } | null = null;
  /** What makes books and views; null before the first read. */
  private sight: Sight | null = null;

  constructor(private readonly happen: (happening: Happening) => void) {}

  /** Reads for a person who asked; waits for the end of typing. */
  async ask(): Promise<WorkbookView> {
    return (await this.look()).view;
  }

  /** The workbook as an action has just read it, while it is alone; hints since are still to be answered. */
  async take(reading: WorkbookReading): Promise<void> {
    await this.keep(Promise.resolve({ reading, cursor: reading.activeCell }));
  }

  /** What a reading says. */
  async understand(reading: WorkbookReading): Promise<Book> {
    return (await this.withSight()).understand(reading);
  }

  /** The same, with the workbook as it was understood. */
  look(): Promise<Seen> {
    return this.recheck.read(async () => {
      this.happen({ kind: "reading" });
      try {
        return await this.keep(readWhole({ waitForTyping: true }));
      } catch (error) {
        this.book = null;
        // What went wrong is shown with the action that asked.
        this.happen({ kind: "failed", trouble: null });
        throw error;
      }
    });
  }

  /** What the workbook holds now, read again only where a change was hinted at since. */
  async current(): Promise<Book> {
    await this.recheck.upToDate();
    return this.book ?? (await this.look()).book;
  }

  /**
   * The cursor has moved on the active sheet. What stands there is not known before the read or action
   * under way is done: an action moves it along with the rows.
   */
  moveTo(cursor: CellPosition): void {
    if (!this.recheck.isBusy) {
      this.moveNow(cursor);
      return;
    }
    const isAwaited = this.movedTo !== null;
    this.movedTo = { sheetName: this.activeSheet, cursor };
    if (!isAwaited) void this.recheck.alone(() => Promise.resolve(this.moveOn()));
  }

  /** To where the cursor went last; another sheet may have come to the front meanwhile. */
  private moveOn(): void {
    const { movedTo } = this;
    this.movedTo = null;
    if (movedTo && movedTo.sheetName === this.activeSheet) this.moveNow(movedTo.cursor);
  }

  private moveNow(cursor: CellPosition): void {
    if (this.book === null) return;
    this.cursor = cursor;
    this.happen({ kind: "moved", selected: this.sight?.rowAt(cursor) ?? null });
  }

  private get activeSheet(): string | undefined {
    return this.book?.reading.active.sheetName;
  }

  private async readAgain(news: readonly News[]): Promise<void> {
    this.happen({ kind: "reading" });
    try {
      await this.keep(readNews(this.book?.reading ?? null, news));
    } catch (error) {
      this.book = null;
      const trouble = troubleOf(error);
      this.happen(willPass(trouble) ? { kind: "put-off" } : { kind: "failed", trouble });
    }
  }

  private async withSight(): Promise<Sight> {
    const { Sight } = await seeing();
    return (this.sight ??= new Sight());
  }

  private async keep(read: Promise<Brought>): Promise<Seen> {
    const loading = this.withSight();
    // What is wrong with it is told once Excel has answered: until then no other read is to begin.
    loading.catch(() => undefined);
    const { reading, cursor } = await read;
    const sight = await loading;
    const book = sight.understand(reading);
    const view = await sight.see(book);
    this.book = book;
    this.cursor = cursor;
    this.happen({ kind: "read", book, view, selected: sight.rowAt(cursor), at: Date.now() });
    return { book, view };
  }
}

async function readWhole(wish: { waitForTyping: boolean }): Promise<Brought> {
  const reading = await readWorkbook(wish);
  return { reading, cursor: reading.activeCell };
}

/** Only the cells that changed, where that is all that did; else everything. */
async function readNews(before: WorkbookReading | null, news: readonly News[]): Promise<Brought> {
  const blocks = news.filter((each): each is BlockOnSheet => each !== "everything");
  if (before && blocks.length > 0 && blocks.length === news.length) {
    const patched = await readBlocks(before, blocks);
    if (patched) return patched;
  }
  return readWhole({ waitForTyping: false });
}

/** @returns null where another sheet has come to the front, one has another name, or the cells do not tell all. */
async function readBlocks(
  before: WorkbookReading,
  blocks: readonly BlockOnSheet[],
): Promise<Brought | null> {
  try {
    const { cells, activeSheet, activeCell } = await readCells(blocks, { waitForTyping: false });
    if (activeSheet !== before.active.sheetName) return null;
    const reading = patchedReading(before, cells);
    return reading && { reading, cursor: activeCell };
  } catch (error) {
    if (error instanceof ExcelError && error.refusal === "sheet-gone") return null;
    throw error;
  }
}

/** A cell being edited, or another workbook in front, is no trouble: the next hint leads to a new try. */
function willPass({ kind }: Trouble): boolean {
  return kind === "cell-being-edited" || kind === "other-workbook";
}
