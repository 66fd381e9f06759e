import fc from "fast-check";
import { readCodes } from "../../../src/report/terms/codes";
import { issueOf, scoreCellOf, type ChosenItem } from "../../../src/report/terms/issue-text";
import { codeOf, instruments } from "../../../src/reference/year";

const item = (code: string, title = "", score: number | null = null): ChosenItem => ({
  code,
  title,
  score,
});

describe("the issue of a row", () => {
  it("names one item with its title", () => {
    expect(issueOf([item("O13", "รายงานผลการดำเนินงานประจำปี")])).toBe(
      "O13 รายงานผลการดำเนินงานประจำปี",
    );
    expect(issueOf([item("i8")])).toBe("i8");
    expect(issueOf([])).toBe("");
  });

  it("names several with the title they share once", () => {
    const title = "การใช้ทรัพย์สินของราชการ";
    expect(issueOf([item("i19", title), item("i20", title)])).toBe(`i19 และ i20 ${title}`);
    expect(issueOf([item("i19", title), item("i20", " การใช้ทรัพย์สินของราชการ\u00A0")])).toBe(
      `i19 และ i20 ${title}`,
    );
  });

  it("puts a stroke between titles that differ, and a comma between more than two codes", () => {
    expect(issueOf([item("e6", "ช่องทาง"), item("e7", "การเผยแพร่")])).toBe(
      "e6 และ e7 ช่องทาง / การเผยแพร่",
    );
    expect(issueOf([item("i1", "ก"), item("i2"), item("i3", "ข")])).toBe("i1, i2 และ i3 ก / ข");
  });

  it("keeps a title apart that would read as one more code", () => {
    expect(issueOf([item("i8", "ถึง 9 ขั้นตอน")])).toBe("i8 : ถึง 9 ขั้นตอน");
    expect(issueOf([item("MOIT2", "และ 3 ด้าน")])).toBe("MOIT2 และ 3 ด้าน");
  });
});

describe("the score cell of a row", () => {
  it("holds one score as a number and several as the form writes them", () => {
    expect(scoreCellOf([item("i8", "", 73.1)])).toBe(73.1);
    expect(scoreCellOf([item("i19", "", 80.24), item("i20", "", 84.1)])).toBe("80.24 และ 84.10");
  });

  it("leaves out what has no score", () => {
    expect(scoreCellOf([item("i19"), item("i20", "", 0)])).toBe(0);
    expect(scoreCellOf([item("O13")])).toBe("");
    expect(scoreCellOf([])).toBe("");
  });
});

const title = fc.oneof(
  fc.constantFrom("", "การใช้ทรัพย์สินของราชการ", "5 ส", "และ 7", "- 9 ข้อ", ", e3", "/ ๘", "ถึง O20"),
  fc.string({ unit: "grapheme" }),
);
const items = fc.uniqueArray(
  fc.record({
    code: fc
      .tuple(fc.constantFrom(...instruments), fc.integer({ min: 1, max: 99 }))
      .map(([instrument, number]) => codeOf(instrument, number)),
    title,
    score: fc.constant(null),
  }),
  { selector: ({ code }) => code, minLength: 1, maxLength: 5 },
);

it("reads back to exactly the codes chosen, whatever the titles", () => {
  fc.assert(
    fc.property(items, (chosen) => {
      expect(readCodes(issueOf(chosen)).codes).toEqual(chosen.map(({ code }) => code));
    }),
    { numRuns: 1000 },
  );
});
