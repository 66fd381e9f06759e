import fc from "fast-check";
import { fitRows, isTooTall, linesIn } from "../../../../src/report/sheets/grid/row-fit";
import { joinParts } from "../../../../src/report/reading/row";
import { longParagraph } from "../../../samples/word-paste";

const joined = (parts: string[]) => joinParts(parts.map((text) => ({ text })));

describe("text longer than a sheet row can show", () => {
  it("is carried over to as many sheet rows as it needs, none of them too tall", () => {
    const parts = fitRows(longParagraph, "actions");
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.filter((part) => isTooTall(part, "actions"))).toEqual([]);
  });

  it("reads back unchanged", () => {
    expect(joined(fitRows(longParagraph, "actions"))).toBe(longParagraph);
  });

  it("is cut at the ends of lines where it has any", () => {
    const lines = Array.from({ length: 40 }, (_, index) => `${index + 1}. ประชุม`);
    const parts = fitRows(lines.join("\n"), "actions");
    expect(parts.flatMap((part) => part.split("\n"))).toEqual(lines);
  });

  it("is cut between words even where there is no space", () => {
    const text = "การปฏิบัติงาน".repeat(120);
    const parts = fitRows(text, "measures");
    expect(joined(parts)).toBe(text);
    expect(parts.filter((part) => /^\p{Mn}/u.test(part))).toEqual([]);
  });

  it("is cut where one look at all of it would cut it, however long it is", () => {
    const text = longParagraph.replace(/\s/g, "").repeat(8);
    const words = new Intl.Segmenter("th", { granularity: "word" }).segment(text);
    const between = new Set([...words].map(({ index }) => index));
    let end = 0;
    const ends = fitRows(text, "actions").map((part) => (end += part.replace("\u200B", "").length));
    expect(ends.slice(0, -1).filter((at) => !between.has(at))).toEqual([]);
    expect(ends.at(-1)).toBe(text.length);
  });

  it("fills the rest of a sheet row with the beginning of a line that is longer than one", () => {
    const [first = ""] = fitRows(`1. ประชุม\n${longParagraph}`, "actions");
    expect(linesIn(first, 320)).toBeGreaterThan(10);
    expect(first.startsWith("1. ประชุม\nขั้นที่ 1 ")).toBe(true);
  });

  it("has parts of no more lines than are wanted", () => {
    const parts = fitRows(longParagraph, "actions", 5);
    expect(Math.max(...parts.map((part) => linesIn(part, 320)))).toBe(5);
    expect(joined(parts)).toBe(longParagraph);
  });

  it("stays one piece where it fits", () => {
    expect(fitRows("1. ตั้งคณะทำงาน\n2. ประชุม", "actions")).toEqual(["1. ตั้งคณะทำงาน\n2. ประชุม"]);
    expect(fitRows("", "actions")).toEqual([""]);
  });
});

it("never loses or changes a character, whatever is typed", () => {
  const thai = fc.stringMatching(/^[ก-๛ a-z0-9\n.•()/-]{0,3000}$/);
  fc.assert(
    fc.property(fc.oneof(thai, fc.string({ maxLength: 2000 })), (typed) => {
      const text = typed.replaceAll("\u200B", "");
      const parts = fitRows(text, "actions");
      expect(joined(parts)).toBe(text);
      expect(parts.length === 1 || parts.every((part) => part.trim() !== "")).toBe(true);
    }),
  );
});
