import { indicators } from "./indicators";
import { levelSchemes } from "./level-schemes";
import {
  defaultThreshold,
  defaultWeights,
  instrumentOfCode,
  type InstrumentItems,
  type ReferenceYear,
} from "./year";
import type { BuiltInYear, FamilyFacts, YearFacts } from "./year-facts";

/** Loaded on demand, together: a report is read beside all of them. */
const files: { [Year in BuiltInYear]: () => Promise<{ facts: YearFacts<Year> }> } = {
  2564: () => import(/* webpackChunkName: "years" */ "./fy2564"),
  2565: () => import(/* webpackChunkName: "years" */ "./fy2565"),
  2566: () => import(/* webpackChunkName: "years" */ "./fy2566"),
  2567: () => import(/* webpackChunkName: "years" */ "./fy2567"),
  2568: () => import(/* webpackChunkName: "years" */ "./fy2568"),
  2569: () => import(/* webpackChunkName: "years" */ "./fy2569"),
};

/** What is the same in every year. */
const everyYear = { indicators, levelSchemes, family: null, families: [] };

/** Fiscal years (Buddhist era) with lists of their own, oldest first. */
export const builtInYears: readonly number[] = Object.keys(files).map(Number);

/** The facts of a fiscal year, or null for a year that is not built in. */
export async function loadYear(fiscalYear: number): Promise<ReferenceYear | null> {
  if (!isBuiltIn(fiscalYear)) return null;
  const { facts } = await files[fiscalYear]();
  const { families, ...agencies } = facts;
  const year: ReferenceYear = { ...everyYear, ...agencies };
  return { ...year, families: families.map((each) => yearOfFamily(year, each)) };
}

/** A family's own OIT in place of the year's; of IIT and EIT no family's own items are known. */
function yearOfFamily(year: ReferenceYear, facts: FamilyFacts): ReferenceYear {
  const { itemRanges, OIT, ...others } = facts;
  return {
    ...year,
    ...others,
    itemRanges: [
      ...year.itemRanges.filter(({ first }) => instrumentOfCode(first) !== "OIT"),
      ...itemRanges,
    ],
    instruments: { ...year.instruments, OIT },
  };
}

const isBuiltIn = (fiscalYear: number): fiscalYear is BuiltInYear => fiscalYear in files;

/** A year of which no more is known than what every year so far had: no items, no level scheme. */
export function yearWithoutLists(fiscalYear: number): ReferenceYear {
  const noItems: InstrumentItems = {
    count: 0,
    countConfidence: "remembered",
    countSources: ["M"],
    items: [],
  };
  return {
    ...everyYear,
    fiscalYear,
    threshold: defaultThreshold,
    thresholdConfidence: "inferred",
    thresholdSources: ["S17", "S23"],
    measuresItem: null,
    reportItem: null,
    weights: { ...defaultWeights, confidence: "inferred", sources: ["S23"] },
    levels: [],
    subIndicators: [],
    itemRanges: [],
    scoring: { rule: "sub-indicators", confidence: "inferred", sources: ["N36", "S1", "S9"] },
    instruments: { IIT: noItems, EIT: noItems, OIT: noItems },
  };
}
