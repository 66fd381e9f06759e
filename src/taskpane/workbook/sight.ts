import { builtInYears } from "../../reference/load-year";
import type { ReferenceYear } from "../../reference/year";
import { RowMemory } from "../../report/check/row-memory";
import type { WorkbookReading } from "../../report/workbook-reading";
import { assessedYearOf, noLists, viewOf, type Lists, type WorkbookView } from "./workbook-view";
import { loadListsOf } from "./years";

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
    this.lists = assessed === null ? noLists : await loadLists(assessed, reading);
    this.listsOf = wanted;
  }

  see(reading: WorkbookReading): WorkbookView {
    return viewOf(reading, this.lists, this.memory);
  }
}

async function loadLists(assessed: number, { userYears }: WorkbookReading): Promise<Lists> {
  const others = builtInYears.filter((each) => each !== assessed);
  const [year = null, ...otherYears] = await Promise.all(
    [assessed, ...others].map((each) => loadListsOf(each, userYears)),
  );
  return { year, otherYears: otherYears.filter((each): each is ReferenceYear => each !== null) };
}
