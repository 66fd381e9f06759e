import { loadYear } from "../../../src/reference/load-year";
import { instruments, listedCodes, type ReferenceYear } from "../../../src/reference/year";
import type { ItemScore } from "../../../src/report/sheets/scores/score-list";

export async function yearOf(fiscalYear: number): Promise<ReferenceYear> {
  const year = await loadYear(fiscalYear);
  if (!year) throw new Error(`no year ${fiscalYear}`);
  return year;
}

/** Every item of a year, each with the same score but for those named. */
export function everyItem(
  year: ReferenceYear,
  score: number,
  others: Record<string, number> = {},
): ItemScore[] {
  return instruments.flatMap((instrument) =>
    listedCodes(year, instrument).map((code) => ({
      instrument,
      code,
      title: "",
      score: others[code] ?? score,
    })),
  );
}
