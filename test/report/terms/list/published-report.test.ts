import { example } from "../../../../src/report/form/example";
import {
  indent,
  onBackspace,
  onEnter,
  outdent,
  renumber,
  type Edited,
} from "../../../../src/report/terms/list/list-editing";

/*
 * Cells shaped as those of a report published for FY2566, in other words: their marks, figures, dates
 * and orders are genuine.
 */
const budget = [
  "1. ขับเคลื่อนแผนผ่านคณะกรรมการตามคำสั่ง ที่ 132/2566 สั่ง ณ วันที่ 9 พ.ค.2566",
  "2. แผนระยะ 5 ปี (พ.ศ.2566-2570) เห็นชอบครั้งที่ 10/2565 เมื่อวันที่ 27 ก.ย.2565 ประกาศ 20 ต.ค.2566",
  "3. ฝตป. ติดตามผลและจัดทำรายงาน",
  "รายเดือน : เทียบการใช้จ่ายกับแผน",
  "รายไตรมาส : เสนอคณะกรรมการ และเผยแพร่ที่ www.sme.go.th",
  "รายปี : สรุปภาพรวม ไว้ที่ Drive: P\\คลังข้อมูลฝ่ายต่างๆ",
  "4. ส่วนบัญชีและงบประมาณรายงานการเบิกจ่ายประจำเดือน",
].join("\n");
const promotion = [
  "1. ทบทวนหลักเกณฑ์ตามข้อบังคับ",
  "2. แจ้งเวียนข้อบังคับและประกาศที่เกี่ยวข้อง",
  "2.1 ระดับ 3-6/ชำนาญการ (พ.ศ.2556 ประกาศ 5 พ.ย.56, (ฉ.2) พ.ศ.2563 ประกาศ 31 ส.ค.63)",
  "2.2 ประเภทบังคับบัญชา (ฉ.4) ประกาศ 25 พ.ย.64",
  "2.3 ระดับบริหาร ประกาศ 12 พ.ค.65",
  "3. แสดงขั้นตอนและระยะเวลาให้ทราบทั่วกัน",
].join("\n");
const continued = ["2.3 ระดับบริหาร ประกาศ 1 มี.ค.66", "3. แสดงขั้นตอนให้ทราบทั่วกัน"].join("\n");
const results = ["•  บุคลากรมีส่วนร่วมในแผนประจำปี 2566", "•  ผู้บริหารทราบผลทุกเดือน"].join("\n");

const behind = (text: string, words: string): Edited => {
  const end = text.indexOf(words) + words.length;
  return { text, start: end, end };
};
const before = (text: string, words: string): Edited => {
  const start = text.indexOf(words);
  return { text, start, end: start };
};

describe("the long cells of the published report", () => {
  const cells = [budget, promotion, continued, results];

  it("are in sequence as they are", () => {
    for (const cell of [...cells, ...example.rows.map(({ text }) => text.actions)]) {
      expect(renumber(cell)).toBe(cell);
    }
  });

  it("take a step in the middle: the ones behind follow, paragraphs and figures stay", () => {
    const { text } = onEnter("numbered", behind(budget, "ก.ย.2565 ประกาศ 20 ต.ค.2566"));
    expect(text).toBe(
      budget
        .replace("ต.ค.2566\n", "ต.ค.2566\n3. \n")
        .replace("3. ฝตป.", "4. ฝตป.")
        .replace("4. ส่วน", "5. ส่วน"),
    );
  });

  it("go on below a paragraph of a step with a plain line", () => {
    const { text } = onEnter("numbered", behind(budget, "เทียบการใช้จ่ายกับแผน"));
    expect(text).toBe(budget.replace("กับแผน\n", "กับแผน\n\n"));
  });

  it("take a nested step, and let a nested one out with those behind it", () => {
    const nested = onEnter("numbered", behind(promotion, "31 ส.ค.63)"));
    expect(nested.text).toContain("\n2.2 \n2.3 ประเภทบังคับบัญชา");
    expect(nested.text).toContain("\n2.4 ระดับบริหาร");
    const out = outdent("numbered", before(promotion, "ประเภทบังคับ")).text;
    expect(out).toContain("\n2.1 ระดับ 3-6");
    expect(out).toContain("\n3. ประเภทบังคับบัญชา (ฉ.4)");
    expect(out).toContain("\n3.1 ระดับบริหาร");
    expect(out).toContain("\n4. แสดงขั้นตอน");
  });

  it("take a step in below the nested ones before it", () => {
    expect(indent("numbered", before(promotion, "แสดงขั้นตอน")).text).toContain("\n2.4 แสดงขั้นตอน");
    const inFirst = indent("numbered", before(promotion, "แจ้งเวียน")).text;
    expect(inFirst).toContain("\n1.1 แจ้งเวียน");
    expect(inFirst).toContain("\n1.1.2 ประเภทบังคับบัญชา");
    expect(inFirst).toContain("\n2. แสดงขั้นตอน");
  });

  it("run on from another sheet row with the number they begin with", () => {
    expect(onEnter("numbered", behind(continued, "ให้ทราบทั่วกัน")).text).toBe(`${continued}\n4. `);
    expect(onEnter("numbered", behind(continued, "1 มี.ค.66")).text).toBe(
      continued.replace("66\n", "66\n\n"),
    );
  });

  it("keep the bullets and spaces that Word left", () => {
    expect(onEnter("bulleted", behind(results, "2566")).text).toBe(
      results.replace("2566\n", "2566\n•  \n"),
    );
    expect(onBackspace("bulleted", before(results, "ผู้บริหาร"))?.text).toBe(
      results.replace("\n•  ", "\n"),
    );
  });
});
