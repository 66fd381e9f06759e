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

/* What the types of facts cannot see. What they do see is in wrong-facts.ts. */

describe.each(builtInYears)("the facts of FY%i", (fiscalYear) => {
  let year: ReferenceYear;
  beforeAll(async () => {
    year = await builtIn(fiscalYear);
  });

  test("list no code twice, and none beyond those that are counted", () => {
    const codes = instruments.flatMap((instrument) =>
      year.instruments[instrument].items.map(({ code }) => code),
    );
    expect(codes.filter((code) => !isCounted(code, year))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("publish the report under an item that is counted", () => {
    expect(year.reportItem && isCounted(year.reportItem.code, year)).toBe(true);
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
    "are levels called %s from the best down, the last for every total",
    (_name, { steps }) => {
      const places = steps.map(({ level }) => levels.indexOf(level));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      const totals = steps.map(({ total }) => total);
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
  const seen = sources.filter((source) => source !== "M");
  switch (confidence) {
    case "confirmed":
      return seen.length >= 2 && seen.length === sources.length;
    case "one-source":
      return seen.length === 1 && seen.length === sources.length;
    case "inferred":
      return sources.length >= 1;
    case "remembered":
      return sources.length > seen.length;
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
