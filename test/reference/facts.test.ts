import { numberOf, placesOf } from "../../src/reference/item-place";
import { builtInYears, yearWithoutLists } from "../../src/reference/load-year";
import {
  indicatorSpan,
  instrumentOfCode,
  instruments,
  levels,
  listedCodes,
  type Confidence,
  type ReferenceYear,
} from "../../src/reference/year";
import { builtIn } from "./built-in";
import { speakersIn } from "./speakers";

/* What the types of facts cannot see. What they do see is in wrong-facts.ts. */

describe.each([
  ...builtInYears.map((fiscalYear) => [fiscalYear, null] as const),
  [2568, "colleges"] as const,
  [2569, "schools"] as const,
  [2569, "colleges"] as const,
  [2569, "health"] as const,
])("the facts of FY%i (%s)", (fiscalYear, family) => {
  let year: ReferenceYear;
  beforeAll(async () => {
    year = await builtIn(fiscalYear, family);
  });

  test("list no code twice, and none beyond those that are counted", () => {
    const codes = instruments.flatMap((instrument) =>
      year.instruments[instrument].items.map(({ code }) => code),
    );
    expect(codes.filter((code) => !isCounted(code, year) && !/^MOIT[1-9]/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("publish measures and report under items that are counted, a family only where its list has them", () => {
    const codes = [year.measuresItem, year.reportItem].flatMap((item) => item?.code ?? []);
    expect(codes.filter((code) => !isCounted(code, year))).toEqual([]);
    if (family === null) expect(codes).toHaveLength(2);
  });

  test("list no sub-indicator twice", () => {
    const codes = year.subIndicators.map(({ code }) => code);
    expect(codes.filter((code) => !/^(?:9|10)\.[1-9]$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("put each item under its own instrument, and under a sub-indicator that is listed", () => {
    const subIndicators = new Map(year.subIndicators.map((sub) => [sub.code, sub.indicator]));
    const places = placesOf(year);
    for (const instrument of instruments)
      for (const code of listedCodes(year, instrument)) {
        const place = places.get(code);
        if (!place) continue;
        expect(place.indicator).toBeGreaterThanOrEqual(indicatorSpan[instrument].first);
        expect(place.indicator).toBeLessThanOrEqual(indicatorSpan[instrument].last);
        if (place.subIndicator !== undefined)
          expect(subIndicators.get(place.subIndicator)).toBe(place.indicator);
      }
  });

  test("give ranges of items that are counted, each after the one before", () => {
    for (const instrument of instruments) {
      const ends = year.itemRanges
        .filter(({ first }) => instrumentOfCode(first) === instrument)
        .map(({ first, last }) => [first, last] as const);
      expect(ends.flat().filter((code) => !isCounted(code, year))).toEqual([]);
      let before = 0;
      for (const [first, last] of ends) {
        expect(numberOf(first)).toBeGreaterThan(before);
        expect(numberOf(last)).toBeGreaterThanOrEqual(numberOf(first));
        before = numberOf(last);
      }
    }
  });

  test("have a threshold that is a mark, whole counts, and weights that make one", () => {
    expect(year.threshold).toBeGreaterThan(0);
    expect(year.threshold).toBeLessThanOrEqual(100);
    const counts = instruments.map((instrument) => year.instruments[instrument].count);
    expect(counts.filter((count) => !Number.isInteger(count) || count < 0)).toEqual([]);
    expect(year.weights.IIT + year.weights.EIT + year.weights.OIT).toBeCloseTo(1, 12);
  });

  test("name each scheme of levels once", () => {
    const schemes = year.levels.map(({ scheme }) => scheme);
    expect(new Set(schemes).size).toBe(schemes.length);
  });

  test("give each title in one line, with nothing around it", () => {
    expect(titlesIn(year).filter((title) => !/^\S(?:.*\S)?$/.test(title))).toEqual([]);
  });

  test("have the sources of threshold and counts that make them known so well", () => {
    const counts = instruments.map((instrument) => year.instruments[instrument]);
    for (const [confidence, sources] of [
      [year.thresholdConfidence, year.thresholdSources] as const,
      ...counts.map((each) => [each.countConfidence, each.countSources] as const),
    ])
      expect([confidence, sources, isKnownBy(sources, confidence)]).toEqual([
        confidence,
        sources,
        true,
      ]);
  });

  test("cite sources for everything, and none twice", () => {
    for (const cited of sourcesIn(year)) {
      expect(cited).not.toEqual([]);
      expect(cited).toEqual([...new Set(cited)]);
    }
  });
});

describe("the facts of every year", () => {
  const { indicators, levelSchemes } = yearWithoutLists(2570);

  test("are ten indicators in order", () => {
    expect(indicators.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test.each(Object.entries(levelSchemes))(
    "are levels called %s from the best down, the last for every total, or no marks are known",
    (_name, { steps }) => {
      const places = steps.map(({ level }) => levels.indexOf(level));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      const totals = steps.flatMap(({ total }) => total ?? []);
      if (totals.length === 0) return;
      expect(totals).toHaveLength(steps.length);
      expect(totals).toEqual([...totals].sort((a, b) => b - a));
      expect(totals.at(0)).toBeLessThanOrEqual(100);
      expect(totals.at(-1)).toBe(0);
      for (const { eachInstrument = 0 } of steps) expect(eachInstrument).toBeLessThanOrEqual(100);
    },
  );
});

function isCounted(code: string, year: ReferenceYear): boolean {
  const instrument = instrumentOfCode(code);
  return (
    instrument !== null &&
    /^[ieO][1-9]\d?$/.test(code) &&
    numberOf(code) <= year.instruments[instrument].count
  );
}

/** As the word for how well a fact is known promises. */
function isKnownBy(sources: readonly string[], confidence: Confidence): boolean {
  const seen = speakersIn(sources);
  const isRemembered = sources.includes("M");
  switch (confidence) {
    case "confirmed":
      return seen >= 2 && !isRemembered;
    case "one-source":
      return seen === 1 && !isRemembered;
    case "inferred":
      return sources.length >= 1;
    case "remembered":
      return isRemembered;
    case "yours":
      return false;
  }
}

/** The sources of every fact in a year, however deep it stands. */
function sourcesIn(facts: unknown): string[][] {
  if (typeof facts !== "object" || facts === null) return [];
  return Object.entries(facts).flatMap(([key, value]) =>
    /sources$/i.test(key) ? [value as string[]] : sourcesIn(value),
  );
}

function titlesIn(facts: unknown): string[] {
  if (typeof facts !== "object" || facts === null) return [];
  return Object.entries(facts).flatMap(([key, value]) =>
    key === "title" ? [value as string] : titlesIn(value),
  );
}
