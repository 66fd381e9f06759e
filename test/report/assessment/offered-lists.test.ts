import { instruments, itemChoices, type Instrument } from "../../../src/reference/year";
import { loadOffered } from "../../../src/report/assessment/offered-lists";
import type { UserYear } from "../../../src/report/sheets/user-years/user-years";
import { builtIn } from "../../reference/built-in";

const own = (fiscalYear: number, ...lines: [Instrument, string, string][]): UserYear => ({
  fiscalYear,
  threshold: null,
  items: lines.map(([instrument, code, title]) => ({ instrument, code, title })),
});

describe("what the dropdowns of a year offer", () => {
  it.each([2564, 2565, 2566, 2567, 2568, 2569, 2570, 2571, 2563])(
    "is in FY%i nothing empty",
    async (fiscalYear) => {
      const lists = await loadOffered(fiscalYear, []);
      expect(lists.fiscalYear).toBe(fiscalYear);
      for (const instrument of instruments)
        expect(itemChoices(lists, instrument).length).toBeGreaterThan(0);
    },
  );

  it.each([
    [2566, []],
    [2568, []],
    [2569, [{ from: 2568, instruments: ["IIT", "EIT"] }]],
    [
      2570,
      [
        { from: 2568, instruments: ["IIT", "EIT"] },
        { from: 2569, instruments: ["OIT"] },
      ],
    ],
    [2563, [{ from: 2564, instruments: ["IIT", "EIT", "OIT"] }]],
  ])("names in FY%i the years whose lists stand in: %j", async (fiscalYear, standIns) => {
    expect((await loadOffered(fiscalYear, [])).standIns).toEqual(standIns);
  });

  it("is in FY2570 the list of FY2569 as it is", async () => {
    const lists = await loadOffered(2570, []);
    expect(itemChoices(lists, "OIT")).toEqual(itemChoices(await builtIn(2569), "OIT"));
  });

  it("has people's own lines in place of those that stand in, and keeps the rest", async () => {
    const years = [own(2570, ["OIT", "O5", "ชื่อใหม่"], ["OIT", "O27", "ข้อใหม่"])];
    const lists = await loadOffered(2570, years);
    expect(itemChoices(lists, "OIT")[4]).toBe("O5 ชื่อใหม่");
    expect(itemChoices(lists, "OIT")[5]).toMatch(/^O6 แผนและความก้าวหน้า/);
    expect(itemChoices(lists, "OIT").at(-1)).toBe("O27 ข้อใหม่");
    expect(lists.standIns).toContainEqual({ from: 2569, instruments: ["OIT"] });
  });

  it.each<[string, [Instrument, string, string][]]>([
    [
      "has every code that would stand in",
      Array.from({ length: 26 }, (_, at) => ["OIT", `O${at + 1}`, "ก"]),
    ],
    ["is of another family", [["OIT", "MOIT1", "ก"]]],
  ])("is people's own list alone, where it %s", async (_, lines) => {
    const lists = await loadOffered(2570, [own(2570, ...lines)]);
    expect(itemChoices(lists, "OIT")).toEqual(lines.map(([, code, title]) => `${code} ${title}`));
    expect(lists.standIns.flatMap((each) => each.instruments)).toEqual(["IIT", "EIT"]);
  });

  it("stands in from people's own year, where that is the nearest", async () => {
    const lists = await loadOffered(2571, [own(2570, ["IIT", "i1", "ก"])]);
    expect(itemChoices(lists, "IIT")).toEqual(["i1 ก"]);
    expect(lists.standIns).toContainEqual({ from: 2570, instruments: ["IIT"] });
  });

  it.each([
    [2569, "MOIT1"],
    [2570, "MOIT1"],
  ])("is in FY%i the list of the family whose scores are there", async (fiscalYear, first) => {
    const lists = await loadOffered(fiscalYear, [], [{ code: "MOIT3", title: "" }]);
    expect(itemChoices(lists, "OIT")).toHaveLength(22);
    expect(itemChoices(lists, "OIT")[0]).toMatch(first);
  });
});

describe("the names to choose an item by", () => {
  const choiceOf = async (year: number, code: string, scored: [string, string][] = []) => {
    const items = scored.map(([each, title]) => ({ code: each, title }));
    const lists = await loadOffered(year, [], items);
    return instruments
      .flatMap((instrument) => itemChoices(lists, instrument))
      .find((choice) => choice === code || choice.startsWith(`${code} `));
  };

  it.each<[string, number, string, [string, string][], string]>([
    ["the year's own", 2566, "i8", [], "i8 กระบวนการงบประมาณ (การมีส่วนร่วม)"],
    [
      "the year's own, whatever the scores call it",
      2566,
      "i8",
      [["i8", "งบ"]],
      "i8 กระบวนการงบประมาณ (การมีส่วนร่วม)",
    ],
    [
      "the scores', where the year's own is inferred",
      2566,
      "i9",
      [["i9", "การใช้จ่ายงบประมาณ"]],
      "i9 การใช้จ่ายงบประมาณ",
    ],
    ["the scores', where none is known", 2568, "e4", [["e4", "ช่องทาง"]], "e4 ช่องทาง"],
    ["FY2565's in FY2566", 2566, "i9", [], "i9 ใช้จ่ายงบประมาณเพื่อประโยชน์ส่วนตัว กลุ่ม หรือพวกพ้อง"],
    ["the indicator, where no name is known", 2568, "i1", [], "i1 ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่"],
    ["the indicator of a list that stands in", 2570, "i13", [], "i13 ตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต"],
  ])("are %s", async (_, year, code, scored, choice) => {
    expect(await choiceOf(year, code, scored)).toBe(choice);
  });

  it.each([
    [2564, ["IIT", "EIT"]],
    [2565, ["IIT", "EIT"]],
    [2566, ["IIT", "EIT"]],
    [2568, ["IIT", "EIT", "OIT"]],
    [2569, ["IIT", "EIT"]],
  ])("are not all sure in FY%i for %j, which is told", async (year, unsure) => {
    expect((await loadOffered(year, [])).unsure).toEqual(unsure);
  });
});
