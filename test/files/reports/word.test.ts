import { openReportFile, type FileSheet } from "../../../src/files/report-file";
import { bookOf } from "../../../src/report/book/book";
import { readReportFile } from "../../../src/files/read-report-file";
import { completeRows } from "../../samples/complete-report";
import { plainShape, sampleSheet } from "../../samples/sample-sheet";
import { cell, paragraph, row, run, table, wordDocument } from "../../support/word-document";

const sheetsOf = async (body: string, styles = ""): Promise<[string, FileSheet["values"]][]> => {
  const { kind, sheets } = await openReportFile(wordDocument(body, { styles }), "report.docx");
  expect(kind).toBe("word");
  return sheets.map(({ sheetName, values }) => [sheetName, values]);
};
/** What is read of one paragraph; null where nothing is. */
const textOf = async (xml: string, styles = "") =>
  (await sheetsOf(xml.startsWith("<w:p>") ? xml : paragraph(xml), styles))[0]?.[1][0]?.[0] ?? null;

test("tables and the texts between them come in the order of the document", async () => {
  const body =
    paragraph("รายงาน") +
    paragraph("ของ สำนักงาน") +
    table(row(cell("แบบ"), cell("ประเด็น"))) +
    paragraph("") +
    table(row(cell("IIT"), cell("i8"))) +
    paragraph("ลงชื่อ");
  expect(await sheetsOf(body)).toEqual([
    ["ข้อความ 1", [["รายงาน"], ["ของ สำนักงาน"]]],
    ["ตาราง 1", [["แบบ", "ประเด็น"]]],
    ["ตาราง 2", [["IIT", "i8"]]],
    ["ข้อความ 2", [["ลงชื่อ"]]],
  ]);
});

test("what a text is wrapped in does not matter: controls, links, fields, letters run by run", async () => {
  const inControl = `<w:sdt><w:sdtPr/><w:sdtContent>${table(row(cell("ก")))}</w:sdtContent></w:sdt>`;
  expect(await sheetsOf(inControl)).toEqual([["ตาราง 1", [["ก"]]]]);
  expect(await textOf(`${run("ก")}<w:hyperlink>${run("ข")}</w:hyperlink>${run("&amp; ค")}`)).toBe(
    "กข& ค",
  );
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r>' +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("12")}`;
  expect(await textOf(field)).toBe("12");
  expect(await textOf(`<w:fldSimple w:instr="DATE">${run("9 พ.ค. 66")}</w:fldSimple>`)).toBe(
    "9 พ.ค. 66",
  );
});

test("line breaks, tabs and symbols are as on paper", async () => {
  const xml =
    "<w:r><w:t>ก</w:t><w:br/><w:t>ข</w:t><w:tab/><w:t>ค</w:t><w:noBreakHyphen/>" +
    '<w:sym w:font="Wingdings" w:char="F0FC"/><w:t> ง </w:t></w:r>';
  expect(await textOf(xml)).toBe("ก\nข ค-✓ง");
});

describe("merged cells hold their text once, in the first", () => {
  test("beside one another", async () => {
    const body = table(
      row(cell("หัวข้อ", '<w:gridSpan w:val="2"/>'), cell("ผล")),
      row(cell("1"), cell("2"), cell("3")),
    );
    expect((await sheetsOf(body))[0]![1]).toEqual([
      ["หัวข้อ", "", "ผล"],
      ["1", "2", "3"],
    ]);
  });

  test("below one another, also where a cell that goes on still holds a text", async () => {
    const body = table(
      row(cell("IIT", '<w:vMerge w:val="restart"/>'), cell("i8")),
      row(cell("เดิม", "<w:vMerge/>"), cell("i9")),
      row(cell("EIT", '<w:vMerge w:val="restart"/>'), cell("e1")),
    );
    expect((await sheetsOf(body))[0]![1]).toEqual([
      ["IIT", "i8"],
      ["", "i9"],
      ["EIT", "e1"],
    ]);
    const { sheets } = await openReportFile(wordDocument(body, { styles: "" }), "report.docx");
    expect(sheets[0]?.mergedDown).toContainEqual({ row: 0, column: 0, lastRow: 1 });
  });

  test("a row that begins further in keeps its columns", async () => {
    const indented = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("2")}</w:tr>`;
    const body = table(row(cell("ก"), cell("ข")), indented);
    expect((await sheetsOf(body))[0]![1]).toEqual([
      ["ก", "ข"],
      ["", "2"],
    ]);
  });
});

test("a cell has the lines of its paragraphs and of tables in it", async () => {
  const inner = table(row(cell("ก"), cell("ข")), row(cell("ค"), cell("ง")));
  const body = table(row(cell(paragraph("1") + paragraph("2") + inner + paragraph(""))));
  expect((await sheetsOf(body))[0]![1]).toEqual([["1\n2\nก ข\nค ง"]]);
});

describe("text boxes", () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  const twice =
    "<w:r><mc:AlternateContent xmlns:mc='m'><mc:Choice><w:drawing>" +
    `${box("ในกรอบ")}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box("ในกรอบ")}</w:pict>` +
    "</mc:Fallback></mc:AlternateContent></w:r>";

  test("come once, behind the paragraph they hang on", async () => {
    const [[, values] = []] = await sheetsOf(paragraph(run("ก") + twice) + paragraph("ข"));
    expect(values).toEqual([["ก"], ["ในกรอบ"], ["ข"]]);
  });

  test("in a cell are lines of it", async () => {
    const [[, values] = []] = await sheetsOf(table(row(cell(paragraph(run("ก") + twice)))));
    expect(values).toEqual([["ก\nในกรอบ"]]);
  });
});

describe("tracked changes are read as if accepted", () => {
  test("in a paragraph", async () => {
    const deleted = "<w:del><w:r><w:delText>เก่า</w:delText></w:r></w:del>";
    expect(await textOf(`${deleted}<w:ins>${run("ใหม่")}</w:ins>`)).toBe("ใหม่");
  });

  test("a paragraph whose end is deleted runs on in the next", async () => {
    const body = paragraph("ต้น", "<w:rPr><w:del/></w:rPr>") + paragraph("ปลาย");
    expect((await sheetsOf(body))[0]![1]).toEqual([["ต้นปลาย"]]);
  });

  test("a row", async () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${cell("เก่า")}</w:tr>`;
    expect((await sheetsOf(table(deleted, row(cell("ใหม่")))))[0]![1]).toEqual([["ใหม่"]]);
  });
});

describe("hidden text is left out", () => {
  test.each([
    ["by itself", run("ลับ", "<w:vanish/>") + run("เห็น"), "เห็น"],
    ["but not where that is switched off", run("เห็น", '<w:vanish w:val="0"/>'), "เห็น"],
    ["by the style of its letters", run("ลับ", '<w:rStyle w:val="Secret"/>') + run("เห็น"), "เห็น"],
  ])("%s", async (_, xml, shown) => {
    const styles =
      '<w:style w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:styleId="Secret"><w:basedOn w:val="Base"/></w:style>';
    expect(await textOf(xml, styles)).toBe(shown);
  });

  test("with its paragraph, where all of it is hidden", async () => {
    const hidden = paragraph(run("ลับ", "<w:vanish/>"), "<w:rPr><w:vanish/></w:rPr>");
    expect((await sheetsOf(hidden + paragraph("เห็น")))[0]![1]).toEqual([["เห็น"]]);
  });

  test("styles based on one another in a circle hide nothing", async () => {
    const styles = ["A", "B"]
      .map((id, at) => `<w:style w:styleId="${id}"><w:basedOn w:val="${"BA"[at]}"/></w:style>`)
      .join("");
    expect(await textOf(run("เห็น", '<w:rStyle w:val="A"/>'), styles)).toBe("เห็น");
  });
});

test("a report is found in a document's table", async () => {
  const body = table(
    ...sampleSheet(completeRows).values.map((cells) =>
      row(...cells.map((value) => cell(String(value)))),
    ),
  );
  const reading = await readReportFile(wordDocument(paragraph("ปก") + body), "report.docx");
  const { report } = bookOf(reading);
  expect(report?.sheetName).toBe("ตาราง 1");
  expect(report?.rows).toHaveLength(completeRows.length);
});

test("a report that goes on in further tables is one, and its rows run on over them", async () => {
  const lines = sampleSheet(completeRows, { ...plainShape, splitRows: new Set([0]) }).values.map(
    (cells) => row(...cells.map((value) => cell(String(value)))),
  );
  const parts = [table(...lines.slice(0, 6)), paragraph("- 2 -"), table(...lines.slice(6))];
  const { report } = bookOf(await readReportFile(wordDocument(parts.join("")), "report.docx"));
  expect(report?.rows.map(({ text }) => text.actions)).toEqual(
    completeRows.map(({ text }) => text.actions),
  );
  expect(report?.parts.map(({ sheetName }) => sheetName)).toEqual([
    "ตาราง 1",
    "ข้อความ 1",
    "ตาราง 2",
  ]);
});
