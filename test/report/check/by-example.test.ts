import { checkReport } from "../../../src/report/check/check-report";
import type { Given } from "../../../src/report/check/rules/rule";
import type { EntryKey } from "../../../src/report/form/columns";
import { readReport } from "../../../src/report/reading/read-report";
import { completeRows, sampleGiven } from "../../samples/complete-report";
import { sampleSheet } from "../../samples/sample-sheet";

let given: Given;
beforeAll(async () => {
  given = await sampleGiven();
});

/** What is found once a cell of the complete report's second row, of FY2566, says this. */
function found(key: EntryKey, text: string): string[] {
  const rows = completeRows.map((row, at) =>
    at === 1 ? { ...row, text: { ...row.text, [key]: text } } : row,
  );
  const report = readReport(sampleSheet(rows));
  if (!report) throw new Error("no report found");
  return checkReport(report, given).findings.map(({ rule }) => rule);
}

const silent: string[] = [];

describe("a date", () => {
  test.each([
    ["1. ประชุมเมื่อ 9 พ.ย. 65", silent],
    ["1. ประชุมเมื่อ 9 พ.ย. 66", ["date-outside-year"]],
    ["1. ประชุมเมื่อ 20 ต.ค.2566", ["date-outside-year"]],
    ["1. แจ้งเวียน ๒๗ กันยายน ๒๕๖๖", silent],
    // A year's work is prepared in the months before it.
    ["1. แจ้งเวียน ๒๗ กันยายน ๒๕๖๕", silent],
    ["1. แจ้งเวียน ๒๗ มีนาคม ๒๕๖๕", ["date-outside-year"]],
    ["1. ดำเนินการ 1 ต.ค. 65 - 30 ก.ย. 66", silent],
    ["1. ดำเนินการ ตุลาคม 2565 ถึง กันยายน 2566", silent],
    // A year of two figures is no day, and there is no 65th of September.
    ["1. ดำเนินการ ต.ค. 65 - 30 ก.ย. 66", silent],
    ["1. อบรม ม.ค. 66 มี.ค. 66 และ พ.ค. 66", silent],
    ["1. อบรม 1-3 มี.ค. 66 และ 2 มี.ค. 66", silent],
    ["1. อบรม 12-14 มีนาคม 2566", silent],
    ["1. อบรม 31 เมษายน 2566", ["date-impossible"]],
    ["1. อบรม 29 ก.พ. 2566", ["date-impossible"]],
    // 2567 is a leap year, though not this report's.
    ["1. อบรม 29 ก.พ. 2567", ["date-outside-year"]],
    ["1. ตามพระราชบัญญัติ พ.ศ. 2540", silent],
    ["1. ตามระเบียบ ลงวันที่ 24 สิงหาคม 2560", silent],
    ["1. จัดซื้อ 31 รายการ 12 หน่วย", silent],
  ])("%s", (text, rules) => {
    expect(found("actions", text)).toEqual(rules);
  });
});

describe("numbered steps", () => {
  test.each([
    ["1. สำรวจ\n2. ปรับปรุง\n3. สรุป", silent],
    ["๑. สำรวจ\n๒. ปรับปรุง", silent],
    ["1. สำรวจ\n1.1 รายบุคคล\n1.2 รายฝ่าย\n2. ปรับปรุง", silent],
    ["1) สำรวจ\n2) ปรับปรุง", silent],
    ["1. สำรวจ\n3. ปรับปรุง", ["numbering"]],
    ["1. สำรวจ\n2. ปรับปรุง\n2. สรุป", ["numbering"]],
    ["1. สำรวจ\n2. ปรับปรุง\n4. สรุป\n5. แจ้งผล", ["numbering"]],
  ])("%j", (text, rules) => {
    expect(found("actions", text)).toEqual(rules);
  });
});

describe("a link", () => {
  test.each([
    ["1. เผยแพร่ที่ https://www.sme.go.th/ita?id=1", silent],
    ["1. เผยแพร่ที่ www.sme.go.th", silent],
    ["1. ส่งที่ hr@sme.go.th", silent],
    ["1. เผยแพร่ที่ www.sme.go. th", ["link-broken"]],
    ["1. เผยแพร่ที่ www,sme.go.th", ["link-broken"]],
    ["1. เผยแพร่ที่ https//www.sme.go.th", ["link-broken"]],
    ["1. เผยแพร่ที่ http:/www.sme.go.th", ["link-broken"]],
  ])("%s", (text, rules) => {
    expect(found("actions", text)).toEqual(rules);
  });
});

describe("text that only looks like content", () => {
  test.each([
    ["-", ["placeholder"]],
    ["…", ["placeholder"]],
    ["ไม่มี", ["placeholder"]],
    ["N/A", ["placeholder"]],
    ["รอข้อมูลจากฝ่าย", ["placeholder"]],
    ["อยู่ระหว่างดำเนินการ", ["placeholder"]],
    ["• ไม่มีข้อร้องเรียน", silent],
    ["• อยู่ระหว่างดำเนินการจัดซื้อระบบใหม่ คาดว่าแล้วเสร็จ 30 ก.ย. 66", silent],
    ["ผลลัพธ์ :", ["heading-only"]],
    ["• ประกาศหลักเกณฑ์การเลื่อนตำแหน่งให้ทราบทั่วกัน", ["same-text"]],
  ])("%s", (text, rules) => {
    expect(found("results", text)).toEqual(rules);
  });
});

describe("who is responsible", () => {
  test.each([
    ["ทุกฝ่าย", silent],
    ["ทุกส่วนงาน", silent],
    ["ฝทบ. / ฝบก. (ส่วนการพัสดุ)", silent],
    ["ฝทบ., ฝบก.", silent],
    ["ฝ่ายทรัพยากรบุคคล", silent],
    ["ผทบ.", ["unknown-department"]],
    ["ฝทบ. / ฝพบ.", ["unknown-department"]],
    ["ฝทบ", ["department-spelling"]],
  ])("%s", (text, rules) => {
    expect(found("responsible", text)).toEqual(rules);
  });
});

describe("the item", () => {
  test.each([
    ["i18 การสรรหา บรรจุ แต่งตั้ง โยกย้าย เลื่อนตำแหน่ง", silent],
    ["I18 การสรรหา บรรจุ แต่งตั้ง โยกย้าย เลื่อนตำแหน่ง", ["code-spelling"]],
    ["i๑๘ การสรรหา บรรจุ แต่งตั้ง โยกย้าย เลื่อนตำแหน่ง", ["code-spelling"]],
  ])("%s", (text, rules) => {
    expect(found("issue", text)).toEqual(rules);
  });
});
