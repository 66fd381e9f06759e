import { familyOf, placesOf } from "../../src/reference/item-place";
import { builtInYears, loadYear } from "../../src/reference/load-year";
import { parseYear } from "../../src/reference/parse-year";
import sources from "../../src/reference/sources.json";
import {
  indicatorSpan,
  instruments,
  itemChoices,
  listedCodes,
  type ReferenceYear,
} from "../../src/reference/year";

async function year(fiscalYear: number) {
  const loaded = await loadYear(fiscalYear);
  if (!loaded) throw new Error(`no year ${fiscalYear}`);
  return loaded;
}

it("has lists for the fiscal years 2564 to 2569, each of a sound shape and in its own file", async () => {
  expect(builtInYears).toEqual([2564, 2565, 2566, 2567, 2568, 2569]);
  const loaded = await Promise.all(builtInYears.map(year));
  expect(loaded.map(({ fiscalYear }) => fiscalYear)).toEqual(builtInYears);
});

it("has nothing for a year that is not built in", async () => {
  expect(await loadYear(2500)).toBeNull();
});

describe("what each year knows", () => {
  it.each(builtInYears)("keeps a known source beside every fact of FY%i", async (fiscalYear) => {
    const known = new Set(Object.keys(sources));
    for (const cited of sourcesIn(await year(fiscalYear))) {
      expect(cited).not.toEqual([]);
      expect(cited.filter((source) => !known.has(source))).toEqual([]);
    }
  });

  it.each(builtInYears)("lists no code of FY%i twice", async (fiscalYear) => {
    const facts = await year(fiscalYear);
    const codes = instruments.flatMap((instrument) => facts.instruments[instrument].items);
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
  });

  it.each(builtInYears)("puts each item of FY%i under its own instrument", async (fiscalYear) => {
    const facts = await year(fiscalYear);
    const subIndicators = new Map(facts.subIndicators.map((sub) => [sub.code, sub.indicator]));
    for (const instrument of instruments)
      for (const code of listedCodes(facts, instrument)) {
        const place = placesOf(facts).get(code);
        if (!place) continue;
        expect(place.indicator).toBeGreaterThanOrEqual(indicatorSpan[instrument].first);
        expect(place.indicator).toBeLessThanOrEqual(indicatorSpan[instrument].last);
        if (place.subIndicator !== undefined)
          expect(subIndicators.get(place.subIndicator)).toBe(place.indicator);
      }
  });

  it.each(builtInYears)("weighs IIT and EIT 30, OIT 40 in FY%i", async (fiscalYear) => {
    const { weights } = await year(fiscalYear);
    expect([weights.IIT, weights.EIT, weights.OIT]).toEqual([0.3, 0.3, 0.4]);
    expect(weights.confidence).toBe(fiscalYear < 2568 ? "confirmed" : "remembered");
  });

  it.each([
    [2564, ["letters"]],
    [2565, ["letters"]],
    [2566, ["letters", "named"]],
    [2567, ["named"]],
    [2568, ["named"]],
    [2569, []],
  ])("says of the levels of FY%i what is known of them: %j", async (fiscalYear, schemes) => {
    expect((await year(fiscalYear)).levels.map(({ scheme }) => scheme)).toEqual(schemes);
  });

  it.each([
    [2564, "O43"],
    [2566, "O43"],
    [2567, "O35"],
    [2568, "O28"],
    [2569, "O26"],
  ])("knows that the report of FY%i is published as %s", async (fiscalYear, code) => {
    expect((await year(fiscalYear)).reportItem?.code).toBe(code);
  });
});

describe("which indicator an item counts for", () => {
  it("takes it from the item where its source says so", async () => {
    expect(placesOf(await year(2564)).get("i8")).toMatchObject({
      indicator: 2,
      confidence: "one-source",
    });
    expect(placesOf(await year(2565)).get("O34")).toMatchObject({
      indicator: 10,
      subIndicator: "10.1",
      confidence: "confirmed",
    });
  });

  it("infers it for FY2566 from the year before, in agreement with the items that are known", async () => {
    const fy2566 = await year(2566);
    expect(placesOf(fy2566).get("i1")).toMatchObject({ indicator: 1, confidence: "inferred" });
    expect(placesOf(fy2566).get("e15")).toMatchObject({ indicator: 8, confidence: "inferred" });
    const { IIT, EIT } = fy2566.instruments;
    const rangesAlone = {
      ...fy2566,
      instruments: {
        ...fy2566.instruments,
        IIT: { ...IIT, items: [] },
        EIT: { ...EIT, items: [] },
      },
    };
    for (const { code, indicator } of [...IIT.items, ...EIT.items])
      expect(placesOf(rangesAlone).get(code)?.indicator).toBe(indicator);
  });

  it("says nothing where nothing is known", async () => {
    expect(placesOf(await year(2569)).get("O1")).toBeUndefined();
    expect(placesOf(await year(2566)).get("O99")).toBeUndefined();
  });
});

describe("the choices of the item dropdown", () => {
  it("offers every code of FY2566, with a title where one is known", async () => {
    const fy2566 = await year(2566);
    expect(itemChoices(fy2566, "IIT")).toHaveLength(30);
    expect(itemChoices(fy2566, "EIT")).toHaveLength(15);
    expect(itemChoices(fy2566, "OIT")).toHaveLength(43);
    expect(itemChoices(fy2566, "IIT").slice(6, 8)).toEqual([
      "i7",
      "i8 กระบวนการงบประมาณ (การมีส่วนร่วม)",
    ]);
    expect(itemChoices(fy2566, "OIT")).toContain("O13 รายงานผลการดำเนินงานประจำปี");
  });

  it("knows that the yearly performance report was O12 the year before", async () => {
    const fy2565 = await year(2565);
    expect(itemChoices(fy2565, "OIT")[11]).toBe("O12 รายงานผลการดำเนินงานประจำปี");
  });
});

describe("a file of facts that is wrong", () => {
  const item = { code: "e1", confidence: "confirmed", sources: ["S1"] };
  const eit = { count: 15, countConfidence: "confirmed", countSources: ["S1"], items: [item] };

  it.each<[string, (good: ReferenceYear) => object]>([
    ["threshold", () => ({ threshold: "85" })],
    ["thresholdSources", () => ({ thresholdSources: undefined })],
    ["reportItem.code", ({ reportItem }) => ({ reportItem: { ...reportItem, code: "43" } })],
    ["weights.OIT", ({ weights }) => ({ weights: { ...weights, OIT: null } })],
    ["weights.sources[0]", ({ weights }) => ({ weights: { ...weights, sources: [1] } })],
    ["indicators", ({ indicators }) => ({ indicators: indicators.slice(1) })],
    [
      "indicators[0].instrument",
      (good) => ({ indicators: [{ ...good.indicators[0], instrument: "XIT" }] }),
    ],
    [
      "subIndicators[0].indicator",
      () => ({ subIndicators: [{ code: "11.1", title: "?", indicator: 11 }] }),
    ],
    ["itemRanges[0].last", () => ({ itemRanges: [{ first: "i1", last: "6" }] })],
    ["levels[0].scheme", () => ({ levels: [{ scheme: "stars" }] })],
    [
      "levelSchemes.named",
      ({ levelSchemes }) => ({ levelSchemes: { letters: levelSchemes.letters } }),
    ],
    [
      "instruments.EIT.items[0].code",
      ({ instruments: all }) => ({ instruments: { ...all, EIT: { ...eit, items: [{}] } } }),
    ],
    [
      "instruments.EIT.items[0].confidence",
      ({ instruments: all }) => ({
        instruments: { ...all, EIT: { ...eit, items: [{ ...item, confidence: "sure" }] } },
      }),
    ],
    [
      "instruments.EIT.items[0].indicator",
      ({ instruments: all }) => ({
        instruments: { ...all, EIT: { ...eit, items: [{ ...item, indicator: 6.5 }] } },
      }),
    ],
  ])("is refused with the name of the field: %s", async (path, change) => {
    const good = await year(2566);
    expect(() => parseYear({ ...good, ...change(good) })).toThrow(`Reference year: ${path} is`);
  });

  it("may list codes of other families", async () => {
    const good = await year(2566);
    const items = [{ ...item, code: "MOIT3" }];
    const parsed = parseYear({
      ...good,
      instruments: { ...good.instruments, OIT: { ...eit, items } },
    });
    expect(parsed.instruments.OIT.items[0]?.code).toBe("MOIT3");
    expect(familyOf("MOIT3")).toBe("MOIT");
  });
});

/** The sources of every fact in a year, however deep it stands. */
function sourcesIn(facts: unknown): string[][] {
  if (typeof facts !== "object" || facts === null) return [];
  return Object.entries(facts).flatMap(([key, value]) =>
    /sources$/i.test(key) ? [value as string[]] : sourcesIn(value),
  );
}
