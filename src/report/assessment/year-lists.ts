import { builtInYears, loadYear } from "../../reference/load-year";
import type { ReferenceYear } from "../../reference/year";
import type { Report } from "../form/report";
import type { UserYear } from "../sheets/user-years/user-years";
import { yearOfReport } from "./which-year";
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

/**
 * @param stated the assessed year where a person or the workbook says it; null where the report's own codes and
 *   titles are to tell. Where no one knows the year there are no lists to check by.
 */
export async function loadLists(
  stated: number | null,
  report: Pick<Report, "fiscalYear" | "assessedYear" | "rows"> | null,
  userYears: readonly UserYear[],
): Promise<Lists> {
  const loaded = await Promise.all(
    yearsOffered(userYears).map((each) => loadListsOf(each, userYears)),
  );
  const years = loaded.filter((each): each is ReferenceYear => each !== null);
  const assessed = stated ?? (report && yearOfReport(report, years));
  if (assessed === null) return noLists;
  return {
    year: years.find(({ fiscalYear }) => fiscalYear === assessed) ?? null,
    otherYears: years.filter(({ fiscalYear }) => fiscalYear !== assessed),
  };
}
