import { builtInYears, loadYear } from "../../src/reference/load-year";
import { parseYear } from "../../src/reference/parse-year";
import sources from "../../src/reference/sources.json";
import { instruments, itemChoices } from "../../src/reference/year";

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

it("keeps a known source beside every fact", async () => {
  const known = new Set(Object.keys(sources));
  for (const fiscalYear of builtInYears)
    for (const instrument of instruments)
      for (const item of (await year(fiscalYear)).instruments[instrument].items)
        expect(item.sources.filter((source) => !known.has(source))).toEqual([]);
});

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

it("has nothing for a year that is not built in", async () => {
  expect(await loadYear(2500)).toBeNull();
});

it("names the field in which a file of facts is wrong", async () => {
  const good = await year(2566);
  expect(() => parseYear({ ...good, threshold: "85" })).toThrow("threshold");
  expect(() =>
    parseYear({
      ...good,
      instruments: {
        ...good.instruments,
        EIT: { count: 15, countConfidence: "confirmed", items: [{}] },
      },
    }),
  ).toThrow("EIT.items[0].code");
});
