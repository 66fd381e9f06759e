import type { FamilyFacts } from "../year-facts";

const announced = { confidence: "one-source", sources: ["N18"] } as const;
const ofOneCollege = { confidence: "one-source", sources: ["S20"] } as const;

/** Colleges (สอศ.), FY2568: 37 items, 31 of them passed are 33.51 of the 40 that OIT weighs. */
export const colleges: FamilyFacts = {
  family: "colleges",
  measuresItem: { code: "O36", ...ofOneCollege },
  reportItem: { code: "O37", ...ofOneCollege },
  weights: { IIT: 0.3, EIT: 0.3, OIT: 0.4, ...announced },
  scoring: { rule: "items", ...announced },
  levels: [{ scheme: "by-total", ...announced }],
  subIndicators: [],
  itemRanges: [],
  OIT: {
    count: 37,
    countConfidence: "confirmed",
    countSources: ["N18", "N20"],
    items: [],
  },
};
