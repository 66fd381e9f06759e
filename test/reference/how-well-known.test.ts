import { loadYear } from "../../src/reference/load-year";
import { levelSchemes } from "../../src/reference/level-schemes";
import type { Fact, Instrument } from "../../src/reference/year";
import { builtIn } from "./built-in";
import { speakersIn } from "./speakers";

const year = (fiscalYear: number) => builtIn(fiscalYear);

const item = async (fiscalYear: number, instrument: Instrument, code: string) =>
  (await year(fiscalYear)).instruments[instrument].items.find((each) => each.code === code);

describe("how well an item is known, and by what", () => {
  it.each([
    [2564, "IIT", "i5", "confirmed", ["S14", "N25"]],
    [2566, "IIT", "i8", "one-source", ["S1"]],
    [2566, "IIT", "i9", "inferred", ["S1", "S14", "M"]],
    [2566, "EIT", "e15", "inferred", ["S1", "M"]],
    [2566, "OIT", "O4", "confirmed", ["S6", "N31"]],
    [2566, "OIT", "O9", "confirmed", ["S6", "N31"]],
    [2566, "OIT", "O10", "one-source", ["S6"]],
    [2566, "OIT", "O19", "confirmed", ["S6", "N9"]],
    [2566, "OIT", "O36", "confirmed", ["S6", "N8"]],
    [2567, "OIT", "O1", "confirmed", ["N6", "N28", "N29"]],
    [2567, "OIT", "O3", "one-source", ["N6"]],
    [2567, "OIT", "O4", "inferred", ["N7"]],
    [2567, "OIT", "O34", "remembered", ["N22", "M"]],
    [2567, "OIT", "O35", "remembered", ["S21", "M"]],
    [2568, "OIT", "O2", "confirmed", ["N1", "N3", "N4", "N27"]],
    [2568, "OIT", "O6", "confirmed", ["S11", "N1"]],
    [2568, "OIT", "O21", "one-source", ["S10", "N1"]],
    [2568, "OIT", "O23", "one-source", ["S10", "N1"]],
    [2568, "OIT", "O26", "inferred", ["N1", "S10"]],
    [2568, "OIT", "O28", "one-source", ["N1"]],
    [2569, "OIT", "O5", "one-source", ["N2"]],
  ] as const)("FY%i %s %s is %s", async (fiscalYear, instrument, code, confidence, sources) => {
    expect(await item(fiscalYear, instrument, code)).toMatchObject({ confidence, sources });
  });

  it.each([
    [2567, "O1", "โครงสร้าง"],
    [2567, "O4", "ข้อมูลการติดต่อ"],
    [2568, "O7", "รายงานผลการดำเนินงานประจำปี พ.ศ. 2567"],
    [2568, "O28", "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี พ.ศ. 2567"],
    [2569, "O6", "แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี พ.ศ. 2569"],
  ])("OIT of FY%i has %s %s", async (fiscalYear, code, title) => {
    expect((await item(fiscalYear, "OIT", code))?.title).toBe(title);
  });

  it("FY2566 has each item of IIT and EIT once, the names that are not known as they were in FY2565", async () => {
    const { IIT, EIT } = (await year(2566)).instruments;
    expect([IIT.items.length, EIT.items.length]).toEqual([IIT.count, EIT.count]);
    const before = (await year(2565)).instruments.IIT.items.find(({ code }) => code === "i1");
    expect((await item(2566, "IIT", "i1"))?.title).toBe(before?.title);
  });

  it.each([
    [2566, 43, 43],
    [2567, 35, 7],
    [2568, 28, 28],
    [2569, 26, 26],
  ])("OIT of FY%i has %i items, %i of them with a title", async (fiscalYear, count, titled) => {
    const { OIT } = (await year(fiscalYear)).instruments;
    expect([OIT.count, OIT.items.filter(({ title }) => title).length]).toEqual([count, titled]);
  });

  it.each([
    [2566, 23],
    [2568, 5],
    [2569, 0],
  ])("of the OIT titles of FY%i %i are confirmed", async (fiscalYear, confirmed) => {
    const { items } = (await year(fiscalYear)).instruments.OIT;
    expect(items.filter(({ confidence }) => confidence === "confirmed")).toHaveLength(confirmed);
  });

  it.each([2564, 2565, 2566, 2567, 2568, 2569])(
    "nothing of FY%i is confirmed by one agency alone",
    async (fiscalYear) => {
      const confirmed = factsIn(await loadYear(fiscalYear)).filter(
        ({ confidence }) => confidence === "confirmed",
      );
      for (const { sources } of confirmed) expect(speakersIn(sources)).toBeGreaterThan(1);
    },
  );
});

describe("how well the rest is known", () => {
  it.each([
    [2566, ["S17", "S23", "N10"]],
    [2568, ["S17", "S23", "N11", "N12"]],
  ])("the threshold of FY%i is confirmed", async (fiscalYear, sources) => {
    const { thresholdConfidence, thresholdSources } = await year(fiscalYear);
    expect([thresholdConfidence, thresholdSources]).toEqual(["confirmed", sources]);
  });

  it("the levels of FY2566 are rather named than letters, and neither is settled", async () => {
    expect((await year(2566)).levels).toEqual([
      { scheme: "named", confidence: "one-source", sources: ["N10"] },
      { scheme: "letters", confidence: "inferred", sources: ["S19", "S23"] },
    ]);
  });

  it("no college speaks for the levels of agencies", async () => {
    const [named] = (await year(2568)).levels;
    expect(named?.sources).toEqual(["S23", "N11"]);
  });

  it.each([
    ["excellent", "one-source"],
    ["good", "confirmed"],
    ["pass", "confirmed"],
    ["improve", "one-source"],
    ["improve-urgently", "one-source"],
  ])("the step to %s is %s", (level, confidence) => {
    const step = levelSchemes.named.steps.find((each) => each.level === level);
    expect(step?.confidence).toBe(confidence);
  });

  it("a school's list is no second source for an agency's sub-indicators", async () => {
    const { subIndicators } = await year(2568);
    expect(subIndicators.map(({ code, confidence }) => [code, confidence])).toEqual([
      ["9.1", "one-source"],
      ["9.2", "inferred"],
      ["9.3", "one-source"],
      ["9.4", "one-source"],
      ["9.5", "one-source"],
      ["10.1", "one-source"],
      ["10.2", "one-source"],
    ]);
    expect((await year(2567)).subIndicators[0]).toMatchObject({
      confidence: "confirmed",
      sources: ["N6", "N28", "N29"],
    });
  });

  it("how items make an OIT indicator was recomputed for FY2564, and inferred since", async () => {
    expect((await year(2564)).scoring).toMatchObject({ rule: "sub-indicators", sources: ["N36"] });
    const since = await Promise.all([2565, 2566, 2567, 2568, 2569].map(year));
    for (const { scoring } of since)
      expect(scoring).toMatchObject({ rule: "sub-indicators", confidence: "inferred" });
  });
});

/** Every fact in a year, however deep it stands. */
function factsIn(facts: unknown): Fact[] {
  if (typeof facts !== "object" || facts === null) return [];
  const below = Object.values(facts).flatMap(factsIn);
  return "confidence" in facts && "sources" in facts ? [facts as Fact, ...below] : below;
}
