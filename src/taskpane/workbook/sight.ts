import { loadLists, noLists, type Lists } from "../../report/assessment/year-lists";
import { assessedYearOf } from "../../report/check/given";
import { RowMemory } from "../../report/check/row-memory";
import type { WorkbookReading } from "../../report/workbook/workbook-reading";
import { viewOf, type WorkbookView } from "./workbook-view";

/** Makes views of readings, and remembers what the next one has in common with the last. */
export class Sight {
  private readonly memory = new RowMemory();
  private lists: Lists = noLists;
  private listsOf = "";

  /** Loads the item lists a workbook is checked by; again only where its year or its own lists are others. */
  async prepare(reading: WorkbookReading): Promise<void> {
    const assessed = assessedYearOf(reading);
    const wanted = JSON.stringify([assessed, reading.userYears?.values]);
    if (wanted === this.listsOf) return;
    this.lists = await loadLists(assessed, reading.userYears);
    this.listsOf = wanted;
  }

  see(reading: WorkbookReading): WorkbookView {
    return viewOf(reading, this.lists, this.memory);
  }
}
