import { resultOf } from "../../../src/report/assessment/result";
import { builtIn } from "../../reference/built-in";
import { everyItem } from "./every-item";

/**
 * Published for 13 agencies of FY2564: indicators 9 and 10, and OIT as part of 40; with the items that
 * failed, as far as the figures tell: of which sub-indicator one is, and how many.
 */
const published: [string[], number, number, number][] = [
  [[], 100, 100, 40],
  [[], 100, 100, 40],
  [["O10", "O29"], 93.5, 100, 38.7],
  [["O10"], 97.5, 100, 39.5],
  [[], 100, 100, 40],
  [["O1", "O34"], 97.78, 93.75, 38.31],
  [["O18"], 97.14, 100, 39.43],
  [["O10", "O34", "O35"], 97.5, 87.5, 37],
  [["O1", "O29"], 93.78, 100, 38.76],
  [["O29"], 96, 100, 39.2],
  [["O10", "O11", "O12", "O34"], 92.5, 93.75, 37.25],
  [["O10", "O18"], 94.64, 100, 38.93],
  [["O10", "O25", "O34"], 92.5, 93.75, 37.25],
];

test.each(published)(
  "with %j failed indicators 9 and 10 are %d and %d, and OIT %d of 40",
  async (failed, nine, ten, part) => {
    const year = await builtIn(2564);
    const scores = everyItem(year, 100, Object.fromEntries(failed.map((code) => [code, 0])));
    const { indicators, instruments, caveats } = resultOf(scores, year);
    expect([indicators[8]?.score, indicators[9]?.score]).toEqual([nine, ten]);
    expect(Math.abs((instruments.OIT ?? 0) * 0.4 - part)).toBeLessThan(0.011);
    // So it is no guess for that year.
    expect(caveats).not.toContainEqual({ kind: "rule-inferred", rule: "oit-indicator" });
  },
);

test("sub-indicators of FY2564 have as many items as the published figures need", async () => {
  const year = await builtIn(2564);
  const sizes = year.instruments.OIT.items.reduce<Record<string, number>>(
    (counts, { subIndicator = "?" }) => ({
      ...counts,
      [subIndicator]: (counts[subIndicator] ?? 0) + 1,
    }),
    {},
  );
  expect(sizes).toMatchObject({ "9.1": 9, "9.2": 8, "9.3": 7, "9.4": 4, "9.5": 5 });
});
