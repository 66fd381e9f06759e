import { Parser } from "htmlparser2";
import { writeWebPage } from "../../../src/files/made/web/write-web-page";
import { webLines } from "../../../src/files/made/web/web-lines";
import { gridRow } from "../../samples/grid";
import { bookWith, finished, sampleBook } from "./sample-book";

test.each([
  ["a paragraph", "ก\nข", "<p>ก</p><p>ข</p>"],
  ["what would be markup", "<b> & ก", "<p>&lt;b&gt; &amp; ก</p>"],
  [
    "a list with its marks",
    "1) ก\n2) ข",
    `<ol><li value="1" style="list-style-type:'1) '">ก</li><li value="2" style="list-style-type:'2) '">ข</li></ol>`,
  ],
  [
    "a list within a list",
    "1. ก\n  - ข\n2. ค",
    `<ol><li value="1" style="list-style-type:'1. '">ก<ul><li style="list-style-type:'- '">ข</li></ul></li><li value="2" style="list-style-type:'2. '">ค</li></ol>`,
  ],
  [
    "a list that a paragraph cuts",
    "• ก\nข\n• ค",
    `<ul><li style="list-style-type:'• '">ก</li></ul><p>ข</p><ul><li style="list-style-type:'• '">ค</li></ul>`,
  ],
])("%s", (_, text, html) => {
  expect(webLines(text)).toBe(html);
});

test("every element that opens closes, whatever a row holds", () => {
  const row = gridRow("urgent", {
    issue: "i8 <script>",
    measures: "1. ก\n1.1.1 ข\n• ค\n   - ง\n2. จ",
  });
  const open: string[] = [];
  const wrong: string[] = [];
  const alone = ["meta", "wbr", "col"];
  const parser = new Parser({
    onopentag: (name) => void (alone.includes(name) ? null : open.push(name)),
    onclosetag: (name, implied) => {
      if (alone.includes(name)) return;
      if (implied || open.pop() !== name) wrong.push(name);
    },
  });
  parser.end(writeWebPage(finished(bookWith([row]))));
  expect({ open, wrong }).toEqual({ open: [], wrong: [] });
});

test("it asks for nothing else: no script, no address but what was typed", () => {
  const page = writeWebPage(finished(sampleBook()));
  expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import/);
  expect(page).toContain('<html lang="th">');
});

test("a draft says so, what is finished does not", () => {
  expect(writeWebPage(finished(sampleBook(), { isDraft: true }))).toContain(">ร่าง<");
  expect(writeWebPage(finished(sampleBook()))).not.toContain("ร่าง");
});
