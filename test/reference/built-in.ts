import { loadYear } from "../../src/reference/load-year";
import type { ReferenceYear } from "../../src/reference/year";

/** The facts of a year that has lists of its own. */
export async function builtIn(fiscalYear: number): Promise<ReferenceYear> {
  const year = await loadYear(fiscalYear);
  if (!year) throw new Error(`no year ${fiscalYear}`);
  return year;
}
