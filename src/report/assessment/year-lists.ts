import { builtInYears, loadYear } from "../../reference/load-year";
import type { ReferenceYear } from "../../reference/year";
import type { UserYear } from "../sheets/user-years/user-years";
import { withUserYear } from "./with-user-year";

/** The lists of an assessed year: built in, completed or replaced by what people put on their own sheet. */
export async function loadListsOf(
  fiscalYear: number,
  userYears: readonly UserYear[],
): Promise<ReferenceYear | null> {
  const builtIn = await loadYear(fiscalYear);
  const own = userYears.find((year) => year.fiscalYear === fiscalYear);
  return own ? withUserYear(builtIn, own) : builtIn;
}

/** Every year there are lists of, oldest first. */
export function yearsOffered(userYears: readonly UserYear[]): number[] {
  const own = userYears.map((year) => year.fiscalYear);
  return [...new Set([...builtInYears, ...own])].sort((a, b) => a - b);
}

/** The item lists a report is checked by. */
export interface Lists {
  /** Of the assessed year; null where there are none. */
  year: ReferenceYear | null;
  otherYears: readonly ReferenceYear[];
}

export const noLists: Lists = { year: null, otherYears: [] };

/** @param assessed null where no one knows the year: then there are no lists to check by. */
export async function loadLists(
  assessed: number | null,
  userYears: readonly UserYear[],
): Promise<Lists> {
  if (assessed === null) return noLists;
  const others = builtInYears.filter((each) => each !== assessed);
  const [year = null, ...otherYears] = await Promise.all(
    [assessed, ...others].map((each) => loadListsOf(each, userYears)),
  );
  return { year, otherYears: otherYears.filter((each): each is ReferenceYear => each !== null) };
}
