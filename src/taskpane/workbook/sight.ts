import { loadLists, noLists, type Lists } from "../../report/assessment/year-lists";
import { bookOf, type Book } from "../../report/book/book";
import { CheckMemory } from "../../report/check/check-memory";
import type { WorkbookReading } from "../../report/workbook/workbook-reading";
import { viewOf, type WorkbookView } from "./workbook-view";

/** Makes books of readings and views of books, and remembers what the next one has in common with the last. */
export class Sight {
  private readonly memory = new CheckMemory();
  private lists: Lists = noLists;
  private listsOf = "";
  private last: { book: Book; view: WorkbookView } | null = null;

  /** What a reading says; of cells that are the same as those last seen nothing is made anew. */
  understand(reading: WorkbookReading): Book {
    return bookOf(reading, this.last?.book ?? null);
  }

  /** Of the same book it is the same view. */
  async see(book: Book): Promise<WorkbookView> {
    await this.prepare(book);
    if (this.last?.book === book) return this.last.view;
    const view = viewOf(book, this.lists, this.memory);
    this.last = { book, view };
    return view;
  }

  /** Loads the item lists a workbook is checked by; again only where its year or its own lists are others. */
  private async prepare({ assessedYear, userYears }: Book): Promise<void> {
    const wanted = JSON.stringify([assessedYear, userYears.years]);
    if (wanted === this.listsOf) return;
    this.lists = await loadLists(assessedYear, userYears.years);
    this.listsOf = wanted;
  }
}
