import { FileRefusal } from "../../src/files/file-refusal";
import { readReportFile } from "../../src/files/read-report-file";
import { readScoreFile } from "../../src/files/read-score-file";
import {
  bookXml,
  lyingAbout,
  oddParts,
  oddWorkbook,
  relationships,
  scoreRow,
  sheetXml,
  textCell,
  times,
  zipped,
} from "../support/odd-workbook";

const refusal = async (reading: Promise<unknown>): Promise<string> => {
  try {
    await reading;
  } catch (error) {
    if (error instanceof FileRefusal) return error.reason;
    throw error;
  }
  return "read";
};
const asScores = (bytes: Uint8Array) => refusal(readScoreFile(bytes, "scores.xlsx"));
const asReport = (bytes: Uint8Array) => refusal(readReportFile(bytes));
const scores = [{ name: "คะแนน", rows: [{ line: 1, cells: ["IIT", "i8", "73.1"] }] }];
const sheet = "xl/worksheets/sheet1.xml";
const MB = 1024 * 1024;

/** Nothing but one letter, which packs into a thousandth. */
const padded = (name: string, size: number) =>
  zipped({ ...bytesOf(oddParts({})), [name]: new Uint8Array(size).fill(65) });
const bytesOf = (parts: Record<string, string>) =>
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, Buffer.from(xml)]));

it("reads a workbook that is only small", async () => {
  expect(await readScoreFile(oddWorkbook(), "scores.xlsx")).toEqual(scores);
});

describe("a zip that unpacks into more than there is room for", () => {
  it("is refused where its list says so, packed ever so small", async () => {
    const bytes = padded("xl/notes.xml", 401 * MB);
    expect(bytes.length).toBeLessThan(4 * MB);
    expect([await asScores(bytes), await asReport(bytes)]).toEqual(["too-large", "too-large"]);
  });

  it.each([0, 12, 16 * MB])("is refused where its list says %i bytes of 64 MB", async (claimed) => {
    const bytes = lyingAbout(padded(sheet, 64 * MB), sheet, claimed);
    expect([await asScores(bytes), await asReport(bytes)]).toEqual(["damaged", "damaged"]);
  });

  it("is refused where its list says more than is there", async () => {
    expect(await asScores(lyingAbout(oddWorkbook(), sheet, 1000))).toBe("damaged");
    expect(await asScores(lyingAbout(oddWorkbook(), sheet, 0xfffffffe))).toBe("too-large");
  });

  it("is refused where it has more entries than any workbook", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, at) => [`xl/media/${at}.png`, new Uint8Array()]),
    );
    expect(await asScores(zipped({ ...bytesOf(oddParts({})), ...many }))).toBe("too-large");
  });

  it("is read where a picture is what is large: no reader looks at it", async () => {
    const picture = "xl/media/1.png";
    const bytes = lyingAbout(padded(picture, MB), picture, 500 * MB);
    expect(await readScoreFile(bytes, "scores.xlsx")).toEqual(scores);
  });

  it("is refused where a byte of an entry is not what was packed", async () => {
    const bytes = zipped({
      ...bytesOf(oddParts({})),
      [sheet]: [Buffer.from(sheetXml(scoreRow)), { level: 0 }],
    });
    bytes[Buffer.from(bytes).indexOf("73.1")] = 56;
    expect(await asScores(bytes)).toBe("damaged");
  });
});

describe("XML that no program writes is refused", () => {
  const deep = (tag: string) => `<${tag}>`.repeat(100_000) + `</${tag}>`.repeat(100_000);
  const attributes = times(1_000_000, (at) => ` a${at}="1"`);
  const rows = (xml: string) => ({ [sheet]: sheetXml(xml) });
  const laughs = times(9, (at) => `<!ENTITY l${at} "${`&l${at - 1};`.repeat(10)}">`);

  it.each<[string, () => Record<string, string>, string]>([
    ["100,000 elements in one another in a sheet", () => rows(deep("row")), "damaged"],
    ["as many in the texts", () => ({ "xl/sharedStrings.xml": deep("si") }), "damaged"],
    ["as many in the workbook", () => ({ "xl/workbook.xml": bookXml("", deep("x")) }), "damaged"],
    [
      "a million attributes on a cell",
      () => rows(`<row r="1"><c r="A1"${attributes}/></row>`),
      "damaged",
    ],
    [
      "a million attributes on a look",
      () => ({ "xl/styles.xml": `<x><xf${attributes}/></x>` }),
      "damaged",
    ],
    [
      "a number format as long as a book, which each cell has gone through again",
      () => ({
        "xl/styles.xml": `<s><numFmts><numFmt formatCode="${"0".repeat(9_999)}"/></numFmts></s>`,
      }),
      "damaged",
    ],
    [
      "entities made of entities",
      () => ({
        [sheet]: `<!DOCTYPE x [<!ENTITY l0 "ฮา">${laughs}]>${sheetXml(textCell("A1", "&l9;"))}`,
      }),
      "damaged",
    ],
    ["tags that do not match", () => rows(`<row r="1"><c r="A1"><v>1</c></v></row>`), "damaged"],
    [
      "attributes without quotation marks",
      () => rows(`<row r=1><c r=A1><v>1</v></c></row>`),
      "damaged",
    ],
    ["a sheet cut off", () => ({ [sheet]: sheetXml(scoreRow).slice(0, -40) }), "damaged"],
    [
      "more texts and attributes than there is room for",
      () => ({
        "xl/sharedStrings.xml": `<sst>${'<si a="" b="" c="" d="" e="" f=""/>'.repeat(900_000)}</sst>`,
      }),
      "too-large",
    ],
    [
      "tabs that all show the same sheet",
      () => ({
        "xl/workbook.xml": bookXml(
          times(9_000, (at) => `<sheet name="${at}" sheetId="${at}" r:id="rId1"/>`),
        ),
      }),
      "damaged",
    ],
    [
      "tabs whose sheets are all the same part",
      () => ({
        [sheet]: sheetXml(times(20_000, (at) => `<row r="${at}"><c r="A${at}"><v>1</v></c></row>`)),
        "xl/workbook.xml": bookXml(
          times(900, (at) => `<sheet name="${at}" sheetId="${at}" r:id="r${at}"/>`),
        ),
        "xl/_rels/workbook.xml.rels": relationships(
          ...Array.from({ length: 900 }, (_, at): [string, string, string] => [
            `r${at + 1}`,
            "worksheet",
            "worksheets/sheet1.xml",
          ]),
        ),
      }),
      "too-large",
    ],
  ])("%s", async (_, odd, reason) => {
    const bytes = oddWorkbook(odd());
    expect([await asScores(bytes), await asReport(bytes)]).toEqual([reason, reason]);
  });
});

describe("a sheet that is only odd is read", () => {
  const cellsOf = async (odd: Record<string, string>) =>
    (await readScoreFile(oddWorkbook(odd), "scores.xlsx"))[0]?.rows.map(({ line, cells }) => ({
      line,
      cells: cells.slice(0, 3),
    }));
  const [{ rows }] = scores as [(typeof scores)[0]];

  it.each<[string, () => string]>([
    [
      "rows that only look like something, to the end of the sheet",
      () =>
        sheetXml(
          scoreRow +
            Array.from(
              { length: 1_048_575 },
              (_, at) =>
                `<row r="${at + 2}" s="1" customFormat="1">${'<c s="1"/>'.repeat(3)}</row>`,
            ).join(""),
        ),
    ],
    ["a dimension that lies", () => sheetXml(scoreRow, "", '<dimension ref="A1:XFD1048576"/>')],
    [
      "a look in the last cell there is",
      () => sheetXml(`${scoreRow}<row r="1048576"><c r="XFD1048576" s="1"/></row>`),
    ],
    [
      "a merge of everything, columns to the last, a rule over all",
      () =>
        sheetXml(
          scoreRow,
          '<mergeCells><mergeCell ref="A5:XFD1048576"/></mergeCells>' +
            '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1">' +
            "<formula>A1&gt;1</formula></cfRule></conditionalFormatting>" +
            '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576">' +
            "<formula1>A1:A2</formula1></dataValidation></dataValidations>",
          '<cols><col min="1" max="16384" width="12"/></cols>',
        ),
    ],
    [
      "merges without number",
      () =>
        sheetXml(
          scoreRow,
          `<mergeCells>${times(300_000, (at) => `<mergeCell ref="E${at}:F${at}"/>`)}</mergeCells>`,
        ),
    ],
  ])("%s", async (_, xml) => {
    expect(await cellsOf({ [sheet]: xml() })).toEqual(rows);
  });

  const book = (count: number, xml: string) => {
    const numbers = Array.from({ length: count }, (_, at) => at + 1);
    return oddWorkbook({
      ...Object.fromEntries(numbers.map((at) => [`xl/worksheets/sheet${at}.xml`, xml])),
      "xl/workbook.xml": bookXml(
        times(count, (at) => `<sheet name="${at}" sheetId="${at}" r:id="rId${at}"/>`),
      ),
      "xl/_rels/workbook.xml.rels": relationships(
        ...numbers.map((at): [string, string, string] => [
          `rId${at}`,
          "worksheet",
          `worksheets/sheet${at}.xml`,
        ]),
      ),
    });
  };

  it("a hundred sheets with a look at the edge of what is searched, but not with words there", async () => {
    const edge = (cell: string) => sheetXml(`${scoreRow}<row r="20000">${cell}</row>`);
    const looks = await readScoreFile(book(100, edge('<c r="CV20000" s="1"/>')), "scores.xlsx");
    expect(looks.map((table) => table.rows)).toEqual(Array.from({ length: 100 }, () => rows));
    expect(await asScores(book(100, edge(textCell("CV20000", "ขอบ"))))).toBe("too-large");
  });
});
