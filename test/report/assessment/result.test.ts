import { placesOf } from "../../../src/reference/item-place";
import { resultOf } from "../../../src/report/assessment/result";
import { readUserYears } from "../../../src/report/sheets/user-years/user-years";
import { withUserYear } from "../../../src/report/assessment/with-user-year";
import { everyItem, yearOf } from "./every-item";

const published = [
  ["ตราด 2564", [93.55, 87.72, 91.01, 87.93, 89.52, 90.55, 88.68, 88.58, 72.89, 65.56], 81.45],
  ["จันทบุรี 2564", [92.84, 86.27, 89.21, 84.7, 87.51, 90.03, 87.99, 85.97, 75.39, 65.39], 80.99],
  ["ตราด 2563", [92.57, 86.13, 90.08, 85.98, 88.04, 83.67, 82.11, 79.29, 69.94, 52.78], 75.62],
  [
    "a vocational college",
    [85.21, 70.59, 75.1, 72.88, 73.24, 81.14, 83.12, 76.79, 100, 100],
    86.73,
  ],
  ["a faculty, 2563", [91.76, 79.93, 89.52, 78.68, 77.45, 92.38, 85.29, 86.41, 74.24, 40], 74.3],
] as const;

/** The total where every item of an indicator has that indicator's score. */
async function totalOf(indicators: readonly number[]): Promise<number | null> {
  const year = await yearOf(2564);
  const scores = [...placesOf(year)].map(([code, { indicator }]) => [
    code,
    indicators[indicator - 1],
  ]);
  return resultOf(everyItem(year, NaN, Object.fromEntries(scores)), year).total;
}

describe("the total of published results", () => {
  it.each(published)("of %s is met exactly", async (_, indicators, total) => {
    expect(await totalOf(indicators)).toBe(total);
  });

  it("67.54 of จันทบุรี 2563 is met within 0.01, as its published indicators are rounded already", async () => {
    const indicators = [92.17, 85.44, 88.74, 84.05, 86.51, 84.62, 83.7, 81.88, 51.68, 29.82];
    expect(await totalOf(indicators)).toBe(67.53);
  });

  it("rounds half a hundredth up as people do, though binary holds a little less", async () => {
    expect(await totalOf(Array<number>(10).fill(76.545))).toBe(76.55);
    expect(await totalOf(Array<number>(10).fill(1.005))).toBe(1.01);
  });
});

describe("the result of a report", () => {
  it.each([
    [2564, "AA"],
    [2565, "AA"],
    [2566, null],
    [2567, "excellent"],
    [2568, "excellent"],
  ])("with every item of FY%i at 100 is 100, at level %s", async (fiscalYear, level) => {
    const year = await yearOf(fiscalYear);
    const result = resultOf(everyItem(year, 100), year);
    expect(result.total).toBe(100);
    expect(result.level).toBe(level);
    expect(result.indicators.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(result.indicators.every(({ scored, expected }) => scored === expected)).toBe(true);
    expect(result.caveats.map(({ kind }) => kind)).not.toContain("items-missing");
  });

  it.each([
    [2565, "O36"],
    [2566, "O32"],
  ])(
    "gives indicator 10 of FY%i 93.75 when %s alone of its eight 10.1 items is 0",
    async (fiscalYear, code) => {
      const year = await yearOf(fiscalYear);
      const { indicators, instruments: means } = resultOf(
        everyItem(year, 100, { [code]: 0 }),
        year,
      );
      expect(indicators[9]?.score).toBe(93.75);
      expect(means.OIT).toBe(96.88);
    },
  );

  it("has no total where an instrument has no score, and shows what there is", async () => {
    const year = await yearOf(2566);
    const items = everyItem(year, 90).filter(({ instrument }) => instrument !== "OIT");
    const result = resultOf(items, year);
    expect(result).toMatchObject({ total: null, level: null, instruments: { IIT: 90, OIT: null } });
    expect(result.caveats).toContainEqual({
      kind: "items-missing",
      instrument: "OIT",
      missing: 43,
      expected: 43,
    });
    expect(result.caveats.map(({ kind }) => kind)).not.toContain("level-unsettled");
  });

  it("counts the items that are there and says how many are missing", async () => {
    const year = await yearOf(2566);
    const items = everyItem(year, 90).filter(({ code }) => code !== "i8" && code !== "i9");
    const result = resultOf(items, year);
    expect(result.indicators[1]).toMatchObject({ number: 2, score: 90, scored: 4, expected: 6 });
    expect(result.caveats).toContainEqual({
      kind: "items-missing",
      instrument: "IIT",
      missing: 2,
      expected: 30,
    });
  });

  it("leaves out items whose indicator nobody knows, and names them", async () => {
    const year = await yearOf(2569);
    const result = resultOf(everyItem(year, 100), year);
    const [unassigned] = result.caveats.filter(({ kind }) => kind === "items-unassigned");
    expect(result.total).toBeNull();
    expect(unassigned).toHaveProperty("codes.length", 26);
  });

  it("says which of its rules are inferred, and which year's levels are not settled", async () => {
    const year = await yearOf(2566);
    expect(resultOf(everyItem(year, 100), year).caveats).toEqual([
      { kind: "rule-inferred", rule: "oit-indicator" },
      { kind: "rule-inferred", rule: "item-indicators" },
      { kind: "level-unsettled", fiscalYear: 2566 },
    ]);
    const fy2568 = await yearOf(2568);
    expect(resultOf(everyItem(fy2568, 100), fy2568).caveats).toContainEqual({
      kind: "rule-inferred",
      rule: "weights",
    });
  });

  it("takes the plain mean of an OIT indicator whose items have no sub-indicator", () => {
    const { years } = readUserYears({
      sheetName: "รายการปีอื่น",
      firstRow: 0,
      firstColumn: 0,
      values: [
        ["ปีงบประมาณ", "แบบ", "รหัส", "ประเด็น", "ตัวชี้วัด"],
        [2570, "OIT", "O1", "", 10],
        [2570, "OIT", "O2", "", 10],
        [2570, "OIT", "O3", "", 10],
      ],
    });
    const year = withUserYear(null, years[0]!);
    const result = resultOf(everyItem(year, 100, { O2: 0 }), year);
    expect(result.indicators[9]).toMatchObject({ score: 66.67, scored: 3, expected: 3 });
    expect(result.caveats).toContainEqual({ kind: "rule-inferred", rule: "oit-indicator" });
  });
});
