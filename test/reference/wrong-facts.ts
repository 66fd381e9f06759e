import { facts } from "../../src/reference/fy2566";
import type { BuiltInYear, KnownIndicator, YearFacts } from "../../src/reference/year-facts";

/*
 * Facts that are wrong, each refused by the compiler: `npm run types` fails where it lets one through.
 * No test runs them.
 */
const { OIT, EIT, IIT } = facts.instruments;
const seen = { confidence: "one-source", sources: ["S1"] } as const;

export const wrong: Partial<YearFacts<2566>>[] = [
  // @ts-expect-error the year of another file
  { fiscalYear: 2565 },
  // @ts-expect-error a text for a number
  { threshold: "85" },
  // @ts-expect-error a source that is not listed
  { thresholdSources: ["S13"] },
  // @ts-expect-error no source at all
  { thresholdSources: [] },
  // @ts-expect-error a code of another instrument
  { reportItem: { ...seen, code: "i43" } },
  // @ts-expect-error a code without its letter
  { reportItem: { ...seen, code: "43" } },
  // @ts-expect-error an instrument without its weight
  { weights: { ...seen, IIT: 0.3, EIT: 0.3 } },
  // @ts-expect-error a sub-indicator under the wrong indicator
  { subIndicators: [{ ...seen, code: "10.1", title: "?", indicator: 9 }] },
  // @ts-expect-error a range from one instrument into another
  { itemRanges: [{ ...seen, first: "i1", last: "e6", indicator: 1 }] },
  // @ts-expect-error a range of IIT under an indicator of EIT
  { itemRanges: [{ ...seen, first: "i1", last: "i6", indicator: 6 }] },
  // @ts-expect-error a scheme of levels that there is not
  { levels: [{ ...seen, scheme: "stars" }] },
  // @ts-expect-error an instrument without its items
  { instruments: { IIT, EIT } },
  // @ts-expect-error an item without a code
  { instruments: { IIT, EIT, OIT: { ...OIT, items: [{ ...seen, title: "?" }] } } },
  // @ts-expect-error an item of OIT among those of EIT
  { instruments: { IIT, OIT, EIT: { ...EIT, items: [{ ...seen, code: "O1" }] } } },
  // @ts-expect-error an item of EIT under an indicator of OIT
  { instruments: { IIT, OIT, EIT: { ...EIT, items: [{ ...seen, code: "e1", indicator: 9 }] } } },
  {
    instruments: {
      IIT,
      EIT,
      // @ts-expect-error a sub-indicator that is no part of the indicator
      OIT: { ...OIT, items: [{ ...seen, code: "O1", indicator: 9, subIndicator: "10.1" }] },
    },
  },
  // @ts-expect-error nothing says how well it is known
  { levels: [{ scheme: "letters", sources: ["S1"] }] },
  // @ts-expect-error known in a way that there is not
  { levels: [{ scheme: "letters", confidence: "sure", sources: ["S1"] }] },
  // @ts-expect-error a person's own, in a list that is built in
  { levels: [{ scheme: "letters", confidence: "yours", sources: [] }] },
  // @ts-expect-error confirmed by one source
  { levels: [{ scheme: "letters", confidence: "confirmed", sources: ["S1"] }] },
  // @ts-expect-error one source, where there are two
  { levels: [{ scheme: "letters", confidence: "one-source", sources: ["S1", "S2"] }] },
  // @ts-expect-error one source, where only one of the two is the agency's
  { levels: [{ scheme: "letters", confidence: "one-source", sources: ["S10", "S2"] }] },
  // @ts-expect-error one source, where it is remembered
  { levels: [{ scheme: "letters", confidence: "one-source", sources: ["M"] }] },
  // @ts-expect-error remembered, where sources were seen
  { levels: [{ scheme: "letters", confidence: "remembered", sources: ["S1"] }] },
];

// @ts-expect-error an indicator of another instrument
export const indicator: KnownIndicator = { ...seen, number: 6, title: "?", instrument: "IIT" };

// @ts-expect-error a year without a file
export const year: BuiltInYear = 2570;
