import { openReportFile } from "../../../src/files/report-file";
import {
  definition,
  item,
  level,
  list,
  paragraph,
  wordDocument,
} from "../../support/word-document";

const lines = async (numbering: string, ...paragraphs: string[]) => {
  const document = wordDocument(paragraphs.join(""), { numbering });
  const { sheets } = await openReportFile(document, "report.docx");
  return sheets.flatMap(({ values }) => values.map(([value]) => value));
};

const simple = (format: string, text = "%1.", more?: string) =>
  definition(1, level(format, text, more)) + list(1, 1);
const items = (count: number) => Array.from({ length: count }, () => item(1, 0, "ก"));

test.each([
  ["decimal", "%1.", ["1. ก", "2. ก", "3. ก"]],
  ["decimal", "(%1)", ["(1) ก", "(2) ก", "(3) ก"]],
  ["thaiNumbers", "%1)", ["๑) ก", "๒) ก", "๓) ก"]],
  ["thaiLetters", "%1.", ["ก. ก", "ข. ก", "ค. ก"]],
  ["thaiCounting", "%1", ["หนึ่ง ก", "สอง ก", "สาม ก"]],
  ["lowerLetter", "%1.", ["a. ก", "b. ก", "c. ก"]],
  ["upperLetter", "%1.", ["A. ก", "B. ก", "C. ก"]],
  ["lowerRoman", "%1.", ["i. ก", "ii. ก", "iii. ก"]],
  ["upperRoman", "ข้อ %1", ["ข้อ I ก", "ข้อ II ก", "ข้อ III ก"]],
  ["decimalZero", "%1.", ["01. ก", "02. ก", "03. ก"]],
  ["bullet", "\uF0B7", ["• ก", "• ก", "• ก"]],
  ["bullet", "-", ["- ก", "- ก", "- ก"]],
  ["bullet", "o", ["○ ก", "○ ก", "○ ก"]],
  ["none", "", ["ก", "ก", "ก"]],
])("a list of %s shows %s as on paper", async (format, text, shown) => {
  expect(await lines(simple(format, text), ...items(3))).toEqual(shown);
});

test.each([
  ["lowerLetter", 26, "z. ก"],
  ["lowerLetter", 27, "aa. ก"],
  ["thaiLetters", 41, "ฮ. ก"],
  ["thaiLetters", 42, "กก. ก"],
  ["thaiNumbers", 25, "๒๕. ก"],
  ["thaiCounting", 21, "ยี่สิบเอ็ด. ก"],
  ["lowerRoman", 1994, "mcmxciv. ก"],
  ["lowerRoman", 999_999_999, "999999999. ก"],
])("a list of %s that starts at %i shows %s", async (format, start, shown) => {
  const numbering = simple(format, "%1.", `<w:start w:val="${start}"/>`);
  expect(await lines(numbering, ...items(1))).toEqual([shown]);
});

test("bullets in a font of symbols show what they look like", async () => {
  const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}"/></w:rPr>`;
  const numbering = definition(1, level("bullet", "ü") + font("Wingdings")) + list(1, 1);
  expect(await lines(numbering, ...items(1))).toEqual(["✓ ก"]);
});

const outline = definition(
  1,
  level("decimal", "%1."),
  level("decimal", "%1.%2"),
  level("thaiNumbers", "%1.%2.%3)"),
);

test("deeper levels begin again below each item above them", async () => {
  const levels = [0, 1, 1, 2, 2, 0, 1, 2];
  const shown = ["1.", "1.1", "1.2", "1.2.๑)", "1.2.๒)", "2.", "2.1", "2.1.๑)"];
  expect(await lines(outline + list(1, 1), ...levels.map((at) => item(1, at, "ก")))).toEqual(
    shown.map((mark) => `${mark} ก`),
  );
});

test("a deeper level may go on counting, or begin again below another", async () => {
  const start = '<w:start w:val="1"/>';
  const numbering =
    definition(
      1,
      level("decimal", "%1."),
      level("decimal", "%2)", `${start}<w:lvlRestart w:val="0"/>`),
      level("decimal", "(%3)", `${start}<w:lvlRestart w:val="1"/>`),
    ) + list(1, 1);
  const marks = await lines(numbering, ...[0, 1, 2, 1, 2, 0, 1, 2].map((at) => item(1, at, "ก")));
  expect(marks.map((mark) => String(mark).split(" ")[0])).toEqual([
    ...["1.", "1)", "(1)", "2)", "(2)", "2.", "3)", "(1)"],
  ]);
});

test("lists of one definition count on together, unless one says where it starts", async () => {
  const override = (at: number) =>
    `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${at}"/></w:lvlOverride>`;
  const numbering =
    outline + list(1, 1) + list(2, 1) + list(3, 1, override(1)) + list(4, 1, override(7));
  const marks = [1, 1, 2, 3, 3, 4, 4].map((id) => item(id, 0, "ก"));
  expect(await lines(numbering, ...marks)).toEqual(
    ["1.", "2.", "3.", "1.", "2.", "7.", "8."].map((mark) => `${mark} ก`),
  );
});

test("lists of their own count apart, with other text between", async () => {
  const numbering =
    definition(1, level("decimal", "%1.")) +
    definition(2, level("thaiNumbers", "%1.")) +
    list(1, 1) +
    list(2, 2);
  expect(
    await lines(
      numbering,
      item(1, 0, "ก"),
      item(2, 0, "ข"),
      paragraph("คั่น"),
      item(1, 0, "ค"),
      item(2, 0, "ง"),
    ),
  ).toEqual(["1. ก", "๑. ข", "คั่น", "2. ค", "๒. ง"]);
});

test("a list replaces a level of its definition", async () => {
  const own = `<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0">${level("thaiLetters", "%1)")}</w:lvl></w:lvlOverride>`;
  expect(await lines(outline + list(1, 1, own), ...items(2))).toEqual(["ก) ก", "ข) ก"]);
});

test("a list by its style, and a style's list, are found", async () => {
  const styles =
    '<w:style w:styleId="Numbered"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:styleId="Heading"><w:basedOn w:val="Numbered"/></w:style>';
  const numbering =
    '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Outline"/></w:abstractNum>' +
    `<w:abstractNum w:abstractNumId="6"><w:styleLink w:val="Outline"/><w:lvl w:ilvl="0">${level("decimal", "%1.")}</w:lvl></w:abstractNum>` +
    list(1, 5);
  const styled = paragraph("ก", '<w:pStyle w:val="Heading"/>');
  const none = paragraph("ข", '<w:pStyle w:val="Heading"/><w:numPr><w:numId w:val="0"/></w:numPr>');
  const document = wordDocument(styled + none + styled, { numbering, styles });
  const { sheets } = await openReportFile(document, "report.docx");
  expect(sheets[0]!.values).toEqual([["1. ก"], ["ข"], ["2. ก"]]);
});

test("items that are deleted or hidden take no number", async () => {
  const gone = (mark: string) =>
    `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:${mark}/></w:rPr></w:pPr></w:p>`;
  const numbering = outline + list(1, 1);
  expect(
    await lines(numbering, item(1, 0, "ก"), gone("del"), gone("vanish"), item(1, 0, "ข")),
  ).toEqual(["1. ก", "2. ข"]);
});

test("a number stands alone where its item is blank, as in a column of numbers; a bullet does not", async () => {
  const numbering =
    definition(1, level("decimal", "%1.")) +
    definition(2, level("bullet", "•")) +
    list(1, 1) +
    list(2, 2);
  const blank = (id: number) => item(id, 0, "");
  expect(await lines(numbering, blank(1), blank(2), blank(1))).toEqual(["1.", "", "2."]);
});

test("a list or level that the document does not have marks nothing", async () => {
  expect(await lines(outline + list(1, 1), item(9, 0, "ก"), item(1, 8, "ข"))).toEqual(["ก", "ข"]);
});
