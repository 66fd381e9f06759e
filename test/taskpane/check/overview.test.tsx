import { renderToStaticMarkup } from "react-dom/server";
import "../../../src/messages/check";
import "../../../src/messages/findings";
import { speak } from "../../../src/taskpane/language/speak";
import { Overview } from "../../../src/taskpane/check/Overview";
import type { ReportView } from "../../../src/taskpane/workbook/workbook-view";
import { finding, group, reportView } from "../../support/view";

const overview = (parts: Partial<ReportView>) =>
  renderToStaticMarkup(<Overview report={{ ...reportView, ...parts }} />);
const textOf = (parts: Partial<ReportView>) =>
  overview(parts)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

beforeEach(() => {
  speak("th");
});

test("the ring says in words how much is complete", () => {
  const html = overview({ rowCount: 6, completeRows: 5 });
  expect(html).toContain('role="img" aria-label="แถวที่ครบแล้ว 83 เปอร์เซ็นต์"');
  expect(html).toContain("แถวที่ครบ 5 จาก 6");
});

test("a report with a single faulty row is not called a hundred percent complete", () => {
  expect(overview({ rowCount: 1000, completeRows: 999 })).toContain("99 เปอร์เซ็นต์");
  expect(overview({ rowCount: 1000, completeRows: 1000 })).toContain("100 เปอร์เซ็นต์");
});

test("a report without rows has no ring, but what was found is counted", () => {
  const groups = [group([finding({ rule: "no-rows", reportRow: null })], { heading: null })];
  const html = overview({ rowCount: 0, completeRows: 0, groups });
  expect(html).not.toContain('role="img"');
  expect(html).not.toContain("NaN");
  expect(html).toContain("ต้องแก้ 1");
});

test("findings are counted by how serious they are, in words", () => {
  const groups = [
    group([finding(), finding({ severity: "warning" })]),
    group([finding({ severity: "hint", reportRow: 1 })]),
  ];
  expect(textOf({ groups })).toMatch(/ต้องแก้ 1 ควรดู 1 แนะนำ 1/);
});

test("what could not be checked is told", () => {
  const text = textOf({ unchecked: ["coverage", "departments", "items"] });
  expect(text).toContain("ยังไม่ได้ตรวจว่าข้อที่ต่ำกว่าเกณฑ์มีแถวครบหรือไม่");
  expect(text).toContain("ยังไม่ได้ตรวจชื่อฝ่าย");
  expect(text).toContain("ยังไม่ได้ตรวจรหัสและชื่อประเด็น");
});

test("rules turned off or at another level are told by name", () => {
  const text = textOf({
    levels: { "missing-score": "off", numbering: "off", "unknown-department": "hint" },
  });
  expect(text).toContain("ปิดการตรวจไว้ 2 เรื่อง: ขาดคะแนน, เลขข้อข้ามหรือซ้ำ");
  expect(text).toContain("ปรับระดับไว้ 1 เรื่อง: ไม่รู้จักฝ่าย (แนะนำ)");
});

test("where everything is as usual, nothing is added", () => {
  expect(textOf({})).not.toMatch(/ปิดการตรวจ|ปรับระดับ|ยังไม่ได้ตรวจ/);
});
