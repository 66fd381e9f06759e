import { placesOf } from "../../src/reference/item-place";
import { builtInYears, loadYear } from "../../src/reference/load-year";
import { itemChoices } from "../../src/reference/year";
import { builtIn } from "./built-in";

const year = (fiscalYear: number) => builtIn(fiscalYear);

it("has lists for the fiscal years 2564 to 2569, each in its own file", async () => {
  expect(builtInYears).toEqual([2564, 2565, 2566, 2567, 2568, 2569]);
  const loaded = await Promise.all(builtInYears.map(year));
  expect(loaded.map(({ fiscalYear }) => fiscalYear)).toEqual(builtInYears);
});

it("has nothing for a year that is not built in", async () => {
  expect(await loadYear(2500)).toBeNull();
});

describe("what each year knows", () => {
  const weightsKnown = new Map([
    [2568, "inferred"],
    [2569, "remembered"],
  ]);

  it.each(builtInYears)("weighs IIT and EIT 30, OIT 40 in FY%i", async (fiscalYear) => {
    const { weights } = await year(fiscalYear);
    expect([weights.IIT, weights.EIT, weights.OIT]).toEqual([0.3, 0.3, 0.4]);
    expect(weights.confidence).toBe(weightsKnown.get(fiscalYear) ?? "confirmed");
  });

  it.each([
    [2564, ["letters"]],
    [2565, ["letters"]],
    [2566, ["named", "letters"]],
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
      "i7 รู้เกี่ยวกับแผนการใช้จ่ายงบประมาณประจำปีของหน่วยงาน",
      "i8 กระบวนการงบประมาณ (การมีส่วนร่วม)",
    ]);
    expect(itemChoices(fy2566, "OIT")).toContain("O13 รายงานผลการดำเนินงานประจำปี");
  });

  it("knows that the yearly performance report was O12 the year before", async () => {
    const fy2565 = await year(2565);
    expect(itemChoices(fy2565, "OIT")[11]).toBe("O12 รายงานผลการดำเนินงานประจำปี");
  });
});
