import { FileRefusal } from "../../../src/files/file-refusal";
import { openReportFile } from "../../../src/files/report-file";
import { lyingAbout, times, zipped } from "../../support/odd-workbook";
import { odsCell, odsFile, odsRow, odsTable, odsText } from "../../support/ods-file";
import {
  cell,
  definition,
  item,
  level,
  list,
  paragraph,
  row,
  table,
  wordDocument,
  wordParts,
} from "../../support/word-document";

const opened = (bytes: Uint8Array) => openReportFile(bytes, "report");
const reason = async (bytes: Uint8Array): Promise<string> => {
  try {
    await opened(bytes);
  } catch (error) {
    if (error instanceof FileRefusal) return error.reason;
    throw error;
  }
  return "read";
};

const nested = (count: number, inner: string) =>
  `${"<w:tbl><w:tr><w:tc>".repeat(count)}${inner}${"</w:tc></w:tr></w:tbl>".repeat(count)}`;

describe("a Word document that no program writes is refused", () => {
  it.each<[string, () => Uint8Array, string]>([
    ["tables in one another without end", () => wordDocument(nested(10_000, "")), "damaged"],
    [
      "entities made of entities",
      () =>
        zipped({
          ...wordParts("", {}),
          "word/document.xml": Buffer.from(
            '<!DOCTYPE w [<!ENTITY a "ฮา"><!ENTITY b "&a;&a;">]><w><body>&b;</body></w>',
          ),
        }),
      "damaged",
    ],
    ["no document in it", () => zipped({ "word/notes.xml": Buffer.from("<w/>") }), "damaged"],
    [
      "a row of a thousand cells",
      () => wordDocument(table(row(cell("ก").repeat(1_000)))),
      "damaged",
    ],
    [
      "more letters than there is room for",
      () => wordDocument("<w:p/>".repeat(4_100_000)),
      "too-large",
    ],
    [
      "more cells than there is room for",
      () => wordDocument(table("<w:tr/>".repeat(200_000))),
      "too-large",
    ],
    [
      "sizes that lie",
      () => lyingAbout(wordDocument(paragraph("ก")), "word/document.xml", 2 ** 30),
      "too-large",
    ],
  ])("%s", async (_, bytes, expected) => {
    expect(await reason(bytes())).toBe(expected);
  });
});

describe("a Word document that is only odd is read", () => {
  const valuesOf = async (bytes: Uint8Array) =>
    (await opened(bytes)).sheets.map(({ values }) => values);

  it("tables in one another as deep as people go", async () => {
    expect(await valuesOf(wordDocument(nested(20, paragraph("ก"))))).toEqual([[["ก"]]]);
  });

  it("a cell over a billion columns", async () => {
    const wide = cell("ก", '<w:gridSpan w:val="999999999"/>');
    expect((await valuesOf(wordDocument(table(row(wide)))))[0]?.[0]).toHaveLength(63);
  });

  it("a list's mark as long as a book, for each of many items", async () => {
    const numbering = definition(1, level("decimal", "%1".repeat(100_000))) + list(1, 1);
    const body = times(20_000, () => item(1, 0, "ก"));
    const [values] = await valuesOf(wordDocument(body, { numbering }));
    expect(values).toHaveLength(20_000);
    expect(String(values?.at(-1)?.[0]).length).toBeLessThan(1_000);
  });

  it("paragraphs that all run on in the next", async () => {
    const body = paragraph("ก", "<w:rPr><w:del/></w:rPr>").repeat(20_000);
    expect(await valuesOf(wordDocument(body + paragraph("ข")))).toEqual([
      [[`${"ก".repeat(20_000)}ข`]],
    ]);
  });
});

describe("an OpenDocument spreadsheet that no program writes", () => {
  it("is refused where few cells are repeated into many", async () => {
    const many = odsRow(
      odsText("ก", 'table:number-columns-repeated="16384"'),
      'table:number-rows-repeated="1048576"',
    );
    expect(await reason(odsFile(times(10, (at) => odsTable(`${at}`, many))))).toBe("too-large");
  });

  it("is refused where its parts are not well-formed, or gone", async () => {
    expect(await reason(odsFile("<table:table>"))).toBe("damaged");
    expect(await reason(lyingAbout(odsFile(""), "content.xml", 1))).toBe("damaged");
  });

  it("is read where a blank cell stands at the end of a sheet", async () => {
    const far = odsRow(odsCell(""), 'table:number-rows-repeated="999999999"').repeat(1_000);
    const { sheets } = await opened(
      odsFile(odsTable("ก", odsRow(odsText("ก")) + far + odsRow(odsText("ข")))),
    );
    expect(sheets[0]?.values).toEqual([["ก"]]);
  });
});
