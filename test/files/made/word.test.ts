import { strFromU8, unzipSync } from "fflate";
import { writeWord } from "../../../src/files/made/word/write-word";
import type { Book } from "../../../src/report/book/book";
import { documentText } from "../../../src/report/publishing/document-text";
import type { DocumentWishes } from "../../../src/report/publishing/finished-report";
import { completeRows } from "../../samples/complete-report";
import { gridRow } from "../../samples/grid";
import { readAs, readsBackTheSame } from "./read-back";
import { bookWith, finished, sampleBook } from "./sample-book";
import { sampleParts } from "./sample-parts";

const wordOf = (book: Book, wishes: Partial<DocumentWishes> = {}) =>
  writeWord(finished(book, wishes));

const readBack = (bytes: Uint8Array): Promise<Book> => readAs(bytes, "report.docx");

/** The parts of the file that hold what is seen, as text. */
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );

test("what was written is read back as the same report, whatever it holds", () =>
  readsBackTheSame(async (book, parts) => readBack(await wordOf(book, parts))));

test.each([
  ["กรมตัวอย่าง", 2566],
  ["", 2566],
])("what an analysis says of its year is not the report's: %s, %s", async (agency, fiscalYear) => {
  const parts = await sampleParts({ assessedYear: 2565 });
  const report = { ...finished(sampleBook(), parts), agency, fiscalYear };
  const again = await readBack(await writeWord(report));
  expect([again.report?.agency, again.report?.fiscalYear]).toEqual([agency, fiscalYear]);
});

test("its picture is drawn by Word, and told in words to those who do not see it", async () => {
  const parts = partsOf(await wordOf(sampleBook(), await sampleParts()));
  expect(parts["word/charts/chart1.xml"]).toContain("2. การใช้งบประมาณ");
  expect(parts["word/document.xml"]).toMatch(/descr="[^"]*2\. การใช้งบประมาณ 82\.15 ต่ำกว่าเกณฑ์/);
});

test("beside a bar that reaches 100 there is room for what it says, and the axis tells of nothing beyond", async () => {
  const { "word/charts/chart1.xml": chart = "" } = partsOf(
    await wordOf(sampleBook(), await sampleParts()),
  );
  const axis = /<c:valAx>.*<\/c:valAx>/s.exec(chart)?.[0] ?? "";
  expect(Number(/<c:max val="(\d+)"/.exec(axis)?.[1])).toBeGreaterThan(110);
  expect(axis).toContain('formatCode="[&lt;=100]0;"');
});

/** Lists in which a number is not the one that would follow. */
const oddLists = [
  "1. ก\n• ข\n1.1 ค\n2. ง",
  "1. ก\n1.1 ข\n1.1 ค\n2. ง",
  "1. ก\n1.1 ข\n1.3 ค\n2. ง",
  "๑. ก\n1.1 ข\n(1) ค\n๒. ง",
  "3) ก\n4) ข\n1) ค",
];

test.each(oddLists)(
  "lists count as they were typed, in one row as in the next: %j",
  async (text) => {
    const rows = completeRows
      .slice(0, 3)
      .map((row) => gridRow(row.section, { ...row.text, measures: text, actions: text }));
    const again = await readBack(await wordOf(bookWith(rows)));
    expect(again.report?.rows.map((row) => [row.text.measures, row.text.actions])).toEqual(
      rows.map(() => [text, text]),
    );
  },
);

test("what LibreOffice is to print has Thai numbers of lists as text, which it shows as they are", async () => {
  const written = await writeWord(finished(sampleBook()), "as text");
  const { "word/document.xml": body = "" } = partsOf(written);
  expect(body).toContain(">๑. ทบทวน");
  expect(body).not.toContain(">1. ");
});

test("its lists are lists of Word, and a text has no mark typed before it", async () => {
  const { "word/document.xml": body = "", "word/numbering.xml": numbering = "" } = partsOf(
    await wordOf(sampleBook()),
  );
  expect(body).not.toMatch(/>(?:•|\d\.) /);
  expect(numbering).toContain('<w:lvlText w:val="%1.%2"/>');
  expect(numbering).toContain('<w:numFmt w:val="thaiNumbers"/>');
});

test("its two header rows stand on every page, and no other row does", async () => {
  const { "word/document.xml": body = "" } = partsOf(await wordOf(sampleBook()));
  const rows = body.split("<w:tr>").slice(1);
  expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual(
    rows.map((_, index) => index < 2),
  );
});

test("a draft says so above every page, and what is finished does not", async () => {
  const draft = partsOf(await wordOf(sampleBook(), { isDraft: true }));
  const headers = Object.entries(draft).filter(([name]) => /word\/header\d/.test(name));
  expect(headers).toHaveLength(2);
  for (const [, header] of headers) expect(header).toContain("ร่าง");
  const finished = Object.values(partsOf(await wordOf(sampleBook())));
  expect(finished.some((part) => part.includes("ร่าง"))).toBe(false);
});

test("who signs is written where it is known, and a dotted line where it is not", async () => {
  const signing = { madeBy: "กองกลาง", name: "นางสาวตัวอย่าง", position: "อธิบดี", date: "" };
  const { "word/document.xml": body = "" } = partsOf(await wordOf(sampleBook(), { signing }));
  for (const text of ["กองกลาง", "(นางสาวตัวอย่าง)", "ตำแหน่ง อธิบดี"]) expect(body).toContain(text);
  expect(body).toMatch(/วันที่ \.{20}/);
});

test("measures are whole numbers, as the format has them", async () => {
  for (const part of Object.values(partsOf(await wordOf(sampleBook()))))
    expect(part).not.toMatch(/ w:\w+="-?\d+\.\d+"/);
});

test("letters that no document may hold are left out, so that Word opens it", async () => {
  const row = gridRow("urgent", { issue: "i8 งบ\u0001ประมาณ\uFFFE", measures: "ก\uD800ข" });
  const report = { ...finished(bookWith([row])), agency: documentText("กรม\u0001ก") };
  const parts = partsOf(await writeWord(report));
  expect(parts["word/document.xml"]).toContain("i8 งบประมาณ");
  expect(parts["word/document.xml"]).toContain("กข");
  expect(parts["docProps/core.xml"]).toContain("กรมก");
});
