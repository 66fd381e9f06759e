import indicators from "./indicators.json";
import levelSchemes from "./level-schemes.json";
import { parseYear } from "./parse-year";
import { defaultThreshold, defaultWeights, type ReferenceYear } from "./year";

/** Loaded on demand, so that the pane starts without the years it does not show. */
const files = new Map<number, () => Promise<{ default: object }>>([
  [2564, () => import("./fy2564.json")],
  [2565, () => import("./fy2565.json")],
  [2566, () => import("./fy2566.json")],
  [2567, () => import("./fy2567.json")],
  [2568, () => import("./fy2568.json")],
  [2569, () => import("./fy2569.json")],
]);

/** What is the same in every year. */
const everyYear = { indicators, levelSchemes };

/** Fiscal years (Buddhist era) with lists of their own, oldest first. */
export const builtInYears: readonly number[] = [...files.keys()];

/** The facts of a fiscal year, or null for a year that is not built in. */
export async function loadYear(fiscalYear: number): Promise<ReferenceYear | null> {
  const load = files.get(fiscalYear);
  return load === undefined ? null : parseYear({ ...everyYear, ...(await load()).default });
}

/** A year of which no more is known than what every year so far had: no items, no level scheme. */
export function yearWithoutLists(fiscalYear: number): ReferenceYear {
  const noItems = { count: 0, countConfidence: "remembered", countSources: ["M"], items: [] };
  return parseYear({
    ...everyYear,
    fiscalYear,
    threshold: defaultThreshold,
    thresholdConfidence: "inferred",
    thresholdSources: ["S17", "S23"],
    reportItem: null,
    weights: { ...defaultWeights, confidence: "inferred", sources: ["S23"] },
    levels: [],
    subIndicators: [],
    itemRanges: [],
    instruments: { IIT: noItems, EIT: noItems, OIT: noItems },
  });
}
