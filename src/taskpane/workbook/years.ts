import { builtInYears, loadYear } from "../../reference/load-year";
import type { ReferenceYear } from "../../reference/year";
import { readUserYears, withUserYear } from "../../report/assessment/user-years";
import type { SheetCells } from "../../report/report";

/** The lists of an assessed year: built in, completed or replaced by what people put on their own sheet. */
export async function loadListsOf(
  fiscalYear: number,
  userYears: SheetCells | null,
): Promise<ReferenceYear | null> {
  const builtIn = await loadYear(fiscalYear);
  const own = userYears && readUserYears(userYears).years.find((y) => y.fiscalYear === fiscalYear);
  return own ? withUserYear(builtIn, own) : builtIn;
}

/** Every year there are lists of, oldest first. */
export function yearsOffered(userYears: SheetCells | null): number[] {
  const own = userYears ? readUserYears(userYears).years.map((year) => year.fiscalYear) : [];
  return [...new Set([...builtInYears, ...own])].sort((a, b) => a - b);
}
