import mammoth from "mammoth";
import { writeWord } from "../../../src/files/made/word/write-word";
import { documentLines } from "../../../src/report/publishing/document-lines";
import { finished, sampleBook } from "./sample-book";
import { sampleParts } from "./sample-parts";

/** What another reader of .docx files, which is none of ours and did not write it, makes of a document. */
async function openedElsewhere() {
  const report = finished(sampleBook());
  const buffer = Buffer.from(await writeWord(report));
  const { value: html, messages } = await mammoth.convertToHtml({ buffer });
  return { report, html, messages };
}

test("a document is opened without a complaint, its table whole, its two header rows known as such", async () => {
  const { report, html, messages } = await openedElsewhere();
  expect(messages).toEqual([]);
  const [head = "", body = ""] = html.split("</thead>");
  const rows = report.sections.reduce((sum, section) => sum + 1 + section.rows.length, 0);
  expect([head, body].map((part) => part.split("<tr>").length - 1)).toEqual([2, rows]);
  expect(html.split("<table>")).toHaveLength(2);
});

test("its lists are lists, one within the other, and all of its texts are there", async () => {
  const { report, html } = await openedElsewhere();
  expect(html).toContain(
    "<ol><li>ประชุมรับฟังความเห็นเมื่อวันที่ 9 พ.ย. 2565 ดังนี้<ol><li>สรุปความเห็น</li><li>แจ้งผู้บริหาร</li></ol></li><li>เผยแพร่",
  );
  expect(html).toContain("<ul><li>เปิดให้บุคลากรร่วมจัดทำแผนงบประมาณ</li><li>");
  const cells = report.sections.flatMap(({ rows }) =>
    rows.flatMap(({ text }) => [
      text.instrument,
      text.issue,
      text.measures,
      text.responsible,
      text.actions,
      text.results,
    ]),
  );
  const lines = cells.flatMap((text) => documentLines(text).map((line) => line.text));
  expect(lines.length).toBeGreaterThan(40);
  for (const line of lines) expect(html).toContain(line);
});

test("the parts around its report are opened without a complaint too, their tables whole", async () => {
  const parts = await sampleParts();
  const buffer = Buffer.from(await writeWord(finished(sampleBook(), parts)));
  const { value: html, messages } = await mammoth.convertToHtml({ buffer });
  expect(messages.filter(({ type }) => type === "error")).toEqual([]);
  expect(html.split("<table>")).toHaveLength(5);
  const texts = [parts.analysis, parts.acknowledged]
    .flatMap((part) => part?.tables ?? [])
    .flatMap(({ rows }) => rows.flat());
  expect(texts.length).toBeGreaterThan(40);
  for (const text of texts) expect(html).toContain(text.replaceAll("&", "&amp;"));
});
