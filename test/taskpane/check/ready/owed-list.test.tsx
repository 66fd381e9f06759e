import { renderToStaticMarkup } from "react-dom/server";
import "../../../../src/messages/findings";
import { speak } from "../../../../src/taskpane/language/speak";
import type { Owed, Standing } from "../../../../src/report/check/standing";
import { OwedList } from "../../../../src/taskpane/check/owed/OwedList";
import { finding, reportView } from "../../../support/view";
import { checkProps, textOf } from "./render";

const row = (sheetRow: number): Owed["rows"][number] => ({
  reportRow: sheetRow - 7,
  sheetRow,
  instrument: "IIT",
  issue: "i8 กระบวนการงบประมาณ",
  findings: [finding(), finding({ rule: "numbering", severity: "hint" })],
});
const list = (parts: Partial<Standing>) => (
  <OwedList {...checkProps({ ...reportView, standing: { ...reportView.standing, ...parts } })} />
);

beforeEach(() => {
  speak("th");
});

test("each section tells how many of its rows are complete, in words beside the bar", () => {
  const sections: Standing["sections"] = [
    { kind: "urgent", rows: 4, complete: 3 },
    { kind: "develop", rows: 0, complete: 0 },
    { kind: null, rows: 1, complete: 1 },
  ];
  const text = textOf(list({ sections }));
  expect(text).toContain("จุดอ่อนที่ต้องแก้ไขเร่งด่วน ครบ 3 จาก 4 แถว");
  expect(text).toContain("ประเด็นที่พัฒนาให้ดีขึ้น ยังไม่มีแถว");
  expect(text).toContain("แถวนอกส่วน ครบ 1 จาก 1 แถว");
  expect(renderToStaticMarkup(list({ sections }))).toContain("width:75%");
});

test("each department tells what it owes, suggestions not counted, with a message to copy", () => {
  const owed = [
    { department: "ฝกค.", name: "ฝ่ายการคลัง", rows: [row(7), row(8)] },
    { department: "", name: "", rows: [row(9)] },
  ];
  expect(textOf(list({ owed }))).toMatch(
    /ฝกค\. ฝ่ายการคลัง 2 แถว 2 ข้อ คัดลอกข้อความ ยังไม่ระบุผู้รับผิดชอบ 1 แถว 1 ข้อ คัดลอกข้อความ$/,
  );
  expect(renderToStaticMarkup(list({ owed }))).toContain('aria-label="คัดลอกข้อความ ฝกค."');
});

test("nobody owes anything in a report without errors and warnings", () => {
  expect(textOf(list({}))).toContain("ทุกแถวไม่มีข้อที่ต้องแก้หรือควรดู");
});
