import { listedCodes } from "../../src/reference/year";
import { builtIn } from "./built-in";

describe("families with lists of their own", () => {
  it.each([
    [2566, []],
    [2568, ["colleges"]],
    [2569, ["schools", "colleges", "health"]],
  ])("of FY%i are %j", async (fiscalYear, families) => {
    const year = await builtIn(fiscalYear);
    expect(year.family).toBeNull();
    expect(year.families.map(({ family }) => family)).toEqual(families);
  });

  it.each([
    [2568, "colleges", 37, "O1", "O37"],
    [2569, "schools", 18, "O1", "O18"],
    [2569, "colleges", 23, "O1", "O23"],
    [2569, "health", 22, "MOIT1", "MOIT22"],
  ] as const)(
    "FY%i: %s have %i items, %s to %s",
    async (fiscalYear, family, count, first, last) => {
      const codes = listedCodes(await builtIn(fiscalYear, family), "OIT");
      expect([codes.length, codes[0], codes.at(-1)]).toEqual([count, first, last]);
    },
  );

  it.each([
    [2569, "schools", "O7", "คู่มือหรือแนวทางการปฏิบัติงานของครูและบุคลากรทางการศึกษา"],
    [2569, "colleges", "O8", "รายงานผลการประเมินตนเอง (SAR) ของสถานศึกษาประจำปี"],
    [2569, "health", "MOIT2", "หน่วยงานมีการเปิดเผยข้อมูลข่าวสารที่เป็นปัจจุบัน"],
  ] as const)("FY%i: %s have %s %s", async (fiscalYear, family, code, title) => {
    const { items } = (await builtIn(fiscalYear, family)).instruments.OIT;
    expect(items.find((item) => item.code === code)?.title).toBe(title);
  });

  it.each([
    [2567, null, "O34", "O35"],
    [2568, null, "O27", "O28"],
    [2569, null, "O25", "O26"],
    [2568, "colleges", "O36", "O37"],
    [2569, "schools", "O18", undefined],
    [2569, "colleges", "O23", undefined],
    [2569, "health", undefined, undefined],
  ] as const)(
    "FY%i (%s) publish measures as %s and the report as %s, if any",
    async (fiscalYear, family, measures, report) => {
      const { measuresItem, reportItem } = await builtIn(fiscalYear, family);
      expect([measuresItem?.code, reportItem?.code]).toEqual([measures, report]);
    },
  );

  it.each([
    [2568, "colleges", "items", ["by-total"]],
    [2569, "colleges", "items", ["by-total"]],
    [2569, "schools", "sub-indicators", []],
    [2569, "health", "sub-indicators", []],
  ] as const)(
    "FY%i: %s are scored by %s and graded by %j",
    async (fiscalYear, family, rule, by) => {
      const { scoring, levels } = await builtIn(fiscalYear, family);
      expect([scoring.rule, levels.map(({ scheme }) => scheme)]).toEqual([rule, by]);
    },
  );
});
