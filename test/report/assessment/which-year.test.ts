import { builtInYears } from "../../../src/reference/load-year";
import { instruments, type ReferenceYear } from "../../../src/reference/year";
import { itemsOfOtherYears, yearsThatFit } from "../../../src/report/assessment/which-year";
import { yearOf } from "./every-item";

let years: ReferenceYear[];
beforeAll(async () => {
  years = await Promise.all(builtInYears.map(yearOf));
});
const ofYear = (fiscalYear: number) => years.find((year) => year.fiscalYear === fiscalYear)!;
const titled = (year: ReferenceYear) =>
  instruments
    .flatMap((instrument) => year.instruments[instrument].items)
    .filter(({ confidence }) => confidence !== "inferred")
    .flatMap(({ code, title }) => (title === undefined ? [] : [{ code, title }]));

const performanceReport = "รายงานผลการดำเนินงานประจำปี";

describe("the year that codes and titles fit", () => {
  it.each(builtInYears)("is FY%i for that year's own list", (fiscalYear) => {
    const own = titled(ofYear(fiscalYear));
    const [best] = yearsThatFit(own, years);
    expect(best).toMatchObject({ matching: own.length, contradicting: 0 });
    expect(best?.fiscalYear).toBe(fiscalYear);
  });

  it("is told in spite of slips of typing, lost spaces and another year in the title", () => {
    const typed = [
      { code: "O13", title: "รายงานผลการดำเนิน งานประจำป พ.ศ. ๒๕๖๕" },
      { code: "O19", title: "แผนการจัดซื้อจัดจางหรือแผนการจัดหาพัสดุ" },
    ];
    expect(yearsThatFit(typed, years)[0]).toEqual({
      fiscalYear: 2566,
      matching: 2,
      contradicting: 0,
    });
  });

  it("is none whose list is too short for the codes", () => {
    const untitled = Array.from({ length: 43 }, (_, index) => ({
      code: `O${index + 1}`,
      title: "",
    }));
    expect(yearsThatFit(untitled, years).map(({ fiscalYear }) => fiscalYear)).toEqual([
      2566, 2565, 2564,
    ]);
  });

  it("does not speak against a year of which no item of the instrument is known", () => {
    const fits = yearsThatFit([{ code: "i30", title: "" }], [ofYear(2569)]);
    expect(fits).toEqual([{ fiscalYear: 2569, matching: 0, contradicting: 0 }]);
  });
});

describe("names that a year is only thought to have", () => {
  const some = (fiscalYear: number, codes: readonly string[]) =>
    titled(ofYear(fiscalYear)).filter(({ code }) => codes.includes(code));

  it("make no year of the one that they are taken from: FY2565's own scores stay FY2565's", () => {
    const [best] = yearsThatFit(some(2565, ["i1", "i2", "i9", "e3", "e11"]), years);
    expect(best).toMatchObject({ fiscalYear: 2565, matching: 5 });
  });

  it("do not put off the year in which an agency words its items otherwise", () => {
    const known = some(2566, ["O13", "O19", "i8", "i18"]);
    const ofTheirOwn = ["i1", "i2", "i3", "i4", "i5", "i6"].map((code) => ({
      code,
      title: `คำถามตามแบบของหน่วยงาน ${code}`,
    }));
    expect(yearsThatFit([...known, ...ofTheirOwn], years)[0]?.fiscalYear).toBe(2566);
  });

  it("are not those of another item", () => {
    const inferred = ofYear(2566).instruments.IIT.items.find(({ code }) => code === "i7");
    expect(inferred?.confidence).toBe("inferred");
    const scores = [{ code: "i18", title: inferred?.title ?? "" }];
    expect(itemsOfOtherYears(scores, ofYear(2565), [ofYear(2566)])).toEqual([]);
  });
});

describe("an item that is another year's", () => {
  it("is named with the years it fits: FY2566 has as O13 what FY2565 had as O12", () => {
    const others = [ofYear(2564), ofYear(2566)];
    expect(
      itemsOfOtherYears([{ code: "O13", title: performanceReport }], ofYear(2565), others),
    ).toEqual([{ code: "O13", title: performanceReport, years: [2566], codeThere: "O13" }]);
    expect(
      itemsOfOtherYears([{ code: "O12", title: performanceReport }], ofYear(2566), years),
    ).toEqual([{ code: "O12", title: performanceReport, years: [2564, 2565], codeThere: "O12" }]);
  });

  it("is named with its code there where the code differs too", () => {
    const [found] = itemsOfOtherYears([{ code: "O20", title: performanceReport }], ofYear(2566), [
      ofYear(2565),
    ]);
    expect(found).toMatchObject({ years: [2565], codeThere: "O12" });
  });

  it.each(builtInYears)("is not found in the list of FY%i itself", (fiscalYear) => {
    const year = ofYear(fiscalYear);
    expect(itemsOfOtherYears(titled(year), year, years)).toEqual([]);
  });

  it("is not made of a title that is no year's", () => {
    const own = [{ code: "O13", title: "ชื่อที่หน่วยงานตั้งเอง" }];
    expect(itemsOfOtherYears(own, ofYear(2566), years)).toEqual([]);
  });
});
