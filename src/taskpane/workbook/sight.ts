import { loadLists, noLists, type Lists } from "../../report/assessment/year-lists";
import { statedYear } from "../../report/book/given";
import { bookOf, type Book } from "../../report/book/book";
import { CheckMemory } from "../../report/check/check-memory";
import type { Report } from "../../report/form/report";
import type { CellPosition } from "../../report/terms/address";
import { keptReading } from "../../report/workbook/kept-reading";
import type { WorkbookReading } from "../../report/workbook/workbook-reading";
import { rowViewOf, type SelectedRowView } from "./row-view";
import { viewOf, type WorkbookView } from "./workbook-view";

/** Makes books of readings and views of books, and remembers what the next one has in common with the last. */
export class Sight {
  private readonly memory = new CheckMemory();
  private lists: Lists = noLists;
  private listsOf = "";
  private last: { book: Book; view: WorkbookView } | null = null;

  /** What a reading says; of cells that are the same as those last seen nothing is made anew. */
  understand(reading: WorkbookReading): Book {
    const before = this.last?.book ?? null;
    const isKept = before === null || before.reading === reading;
    return bookOf(isKept ? reading : keptReading(reading, before.reading), before);
  }

  /** Of the same book it is the same view. */
  async see(book: Book): Promise<WorkbookView> {
    await this.prepare(book);
    if (this.last?.book === book) return this.last.view;
    const view = viewOf(book, this.lists, this.memory);
    this.last = { book, view };
    return view;
  }

  /** The row that a cursor stands on in the book last seen; null where that is none, or before any was seen. */
  rowAt(cursor: CellPosition): SelectedRowView | null {
    return this.last && rowViewOf(this.last.book, cursor, this.last.view.threshold);
  }

  /** Loads the item lists a workbook is checked by; again only where its year or its own lists are others. */
  private async prepare(book: Book): Promise<void> {
    const { report, userYears } = book;
    const stated = statedYear(book);
    const wanted = JSON.stringify([stated ?? (report && yearTellersOf(report)), userYears.years]);
    if (wanted === this.listsOf) return;
    this.lists = await loadLists(stated, report, userYears.years);
    this.listsOf = wanted;
  }
}

/** What the assessed year is found by, where nobody has said it. */
const yearTellersOf = ({ fiscalYear, assessedYear, rows }: Report) => [
  fiscalYear,
  assessedYear,
  rows.map(({ text }) => text.issue),
];
