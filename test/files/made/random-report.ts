import fc from "fast-check";
import type { GridRow } from "../../../src/report/form/report";
import { completeRows, sampleDepartments } from "../../samples/complete-report";
import { gridRow } from "../../samples/grid";

const words = fc
  .array(
    fc.constantFrom(
      "จัดประชุม",
      "เผยแพร่",
      "บนเว็บไซต์ www.sme.go.th",
      "เมื่อวันที่ 9 พ.ย. 2565",
      "ร้อยละ ๘๐",
      "No Gift Policy",
      "<b>&amp;",
      "(ฉบับที่ 2)",
      // What stands around a grid where it has a line to itself.
      "หมายเหตุ ดูหน้า 2",
      "รวม 6 ประเด็น",
      "(นายตัวอย่าง ทดสอบ)",
      "12",
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(" "));

const bullets = fc.constantFrom("•", "-", "–", "✓", "  -", "");
const numbers = fc.constantFrom(
  "1.",
  "2.",
  "3.",
  "1)",
  "(1)",
  "(2)",
  "๑.",
  "๒.",
  "1.1",
  "1.2",
  "2.1",
  "1.1.1",
);

/** Lists as people type them, in order and out of it, with paragraphs between. */
const listText = fc
  .array(fc.tuple(fc.oneof(bullets, numbers), words), { maxLength: 6 })
  .map((lines) => lines.map(([mark, text]) => `${mark} ${text}`.trimStart()).join("\n"));

const departments = fc
  .subarray([...sampleDepartments.map(({ abbreviation }) => abbreviation), "ทุกฝ่าย", "ฝxx."])
  .map((names) => names.join(" / "));

/** Rows of the sample's items, each at most once, each field as it is there, made up, or left blank. */
export const randomReport: fc.Arbitrary<GridRow[]> = fc
  .uniqueArray(
    fc.record({
      of: fc.constantFrom(...completeRows),
      measures: fc.option(listText, { nil: "" }),
      actions: listText,
      results: fc.option(listText, { nil: "" }),
      responsible: departments,
    }),
    { minLength: 1, maxLength: 6, selector: ({ of }) => of },
  )
  .map((rows) => rows.map(({ of, ...text }) => gridRow(of.section, { ...of.text, ...text })));
