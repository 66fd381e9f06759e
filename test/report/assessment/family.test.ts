import type { Family, ReferenceYear } from "../../../src/reference/year";
import { yearFor } from "../../../src/report/assessment/family";
import { resultOf } from "../../../src/report/assessment/result";
import { withUserYear } from "../../../src/report/assessment/with-user-year";
import { worthOfFixing } from "../../../src/report/assessment/worth";
import type { ItemScore } from "../../../src/report/sheets/scores/score-list";
import { builtIn } from "../../reference/built-in";
import { everyItem } from "./every-item";

/** Every item of a list with its title. */
const titled = (year: ReferenceYear, score = 100): ItemScore[] =>
  everyItem(year, score).map((item) => ({
    ...item,
    title:
      year.instruments[item.instrument].items.find(({ code }) => code === item.code)?.title ?? "",
  }));
const codes = (...all: string[]) => all.map((code) => ({ code, title: "" }));
const upTo = (last: number, letters = "O") =>
  codes(...Array.from({ length: last }, (_, at) => `${letters}${at + 1}`));

describe("whose list scores are of", () => {
  it.each<[number, Family | null]>([
    [2564, null],
    [2566, null],
    [2568, null],
    [2569, null],
    [2569, "schools"],
    [2569, "colleges"],
    [2569, "health"],
  ])("FY%i: all titles of one list (%s) tell it", async (fiscalYear, family) => {
    const items = titled(await builtIn(fiscalYear, family));
    expect(yearFor(await builtIn(fiscalYear), items).family).toBe(family);
  });

  it.each([
    ["a MOIT code", 2569, codes("i1", "MOIT3"), "health"],
    ["a MOIT code beyond the list", 2569, codes("MOIT3", "MOIT23"), null],
    ["a MOIT code of a year without that list", 2568, codes("MOIT3"), null],
    ["all 37 codes of colleges", 2568, upTo(37), "colleges"],
    ["a code of colleges alone", 2568, codes("O1", "O30"), null],
    ["43 codes, as of FY2566", 2568, upTo(43), null],
    ["18 codes without titles", 2569, upTo(18), null],
    ["no item", 2569, [], null],
  ] as const)("%s in FY%i", async (_, fiscalYear, items, family) => {
    expect(yearFor(await builtIn(fiscalYear), items).family).toBe(family);
  });

  it("titles of FY2568 under FY2569 are no school's, though some are alike", async () => {
    const items = titled(await builtIn(2568)).slice(0, 9);
    expect(yearFor(await builtIn(2569), items).family).toBeNull();
  });

  it("titles of FY2566 under FY2569 are no family's", async () => {
    const items = titled(await builtIn(2566));
    expect(yearFor(await builtIn(2569), items).family).toBeNull();
  });

  it("is people's own, where they list OIT items themselves", async () => {
    const own = {
      fiscalYear: 2569,
      threshold: 80,
      items: [{ instrument: "OIT", code: "MOIT3", title: "ก", indicator: 9 } as const],
    };
    const year = withUserYear(await builtIn(2569), own);
    expect(yearFor(year, codes("MOIT3")).family).toBeNull();
    const threshold = withUserYear(await builtIn(2569), { ...own, items: [] });
    expect(yearFor(threshold, codes("MOIT3"))).toMatchObject({ family: "health", threshold: 80 });
  });
});

describe("what scores of a family come to", () => {
  it.each([
    [31, 33.51],
    [21, 22.7],
    [1, 1.08],
  ])("%i of 37 passed are %d of the 40 of a college in FY2568", async (passed, part) => {
    const items = upTo(37).map(({ code }, at): ItemScore => ({
      instrument: "OIT",
      code,
      title: "",
      score: at < passed ? 100 : 0,
    }));
    const { instruments, caveats } = resultOf(items, await builtIn(2568));
    expect(Math.abs((instruments.OIT ?? 0) * 0.4 - part)).toBeLessThan(0.011);
    expect(caveats.map(({ kind }) => kind)).not.toContain("items-unassigned");
    expect(caveats).toContainEqual({ kind: "family", family: "colleges", fiscalYear: 2568 });
  });

  it("a college has no level by the rule of agencies, as its marks are not known", async () => {
    const year = await builtIn(2568);
    const items = [...everyItem(await builtIn(2568, "colleges"), 90)];
    const result = resultOf(items, year);
    expect(result).toMatchObject({ total: 90, level: null });
    expect(result.caveats).toContainEqual({ kind: "level-unsettled", fiscalYear: 2568 });
  });

  it("the plain mean of a college counts each item as much as any other", async () => {
    const list = await builtIn(2569, "colleges");
    const items = titled(list).map((item) => (item.code === "O5" ? { ...item, score: 0 } : item));
    const { instruments, indicators } = resultOf(items, await builtIn(2569));
    expect(instruments.OIT).toBe(95.65);
    expect(indicators[8]).toMatchObject({ scored: 17, expected: 17, score: 94.12 });
  });

  it("MOIT items make none of the ten indicators, and are left out by name", async () => {
    const items = titled(await builtIn(2569, "health"), 0);
    const result = resultOf(items, await builtIn(2569));
    expect(result.instruments.OIT).toBeNull();
    expect(result.caveats.filter(({ kind }) => kind === "items-missing")).toEqual([]);
    expect(result.caveats.find(({ kind }) => kind === "items-unassigned")).toHaveProperty(
      "codes.length",
      22,
    );
  });

  it("mending an item of a college is worth its part of all items", async () => {
    const year = await builtIn(2568);
    const list = everyItem(await builtIn(2568, "colleges"), 100, { O37: 0 });
    const [worth] = worthOfFixing(list, year, 85);
    expect(worth).toMatchObject({ code: "O37", gain: 1.08, total: 100 });
  });

  it("agencies are reckoned as before", async () => {
    const year = await builtIn(2565);
    expect(resultOf(everyItem(year, 90), year).caveats.map(({ kind }) => kind)).not.toContain(
      "family",
    );
  });
});
