import {
  bookXml,
  oddWorkbook,
  relationships,
  scoreRow,
  sheetXml,
  textCell,
  times,
} from "../../support/odd-workbook";
import { asReport, asScores, sheet } from "./read-as";

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
