import { loadYear } from "../../src/reference/load-year";
import type { Family, ReferenceYear } from "../../src/reference/year";

/** The facts of a year that has lists of its own, or of a family's list of that year. */
export async function builtIn(
  fiscalYear: number,
  family: Family | null = null,
): Promise<ReferenceYear> {
  const year = await loadYear(fiscalYear);
  const found = [year, ...(year?.families ?? [])].find((each) => each?.family === family);
  if (!found) throw new Error(`no year ${fiscalYear} of ${family ?? "the agencies"}`);
  return found;
}
