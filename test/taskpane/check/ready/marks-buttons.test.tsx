import { renderToStaticMarkup } from "react-dom/server";
import { speak } from "../../../../src/taskpane/language/speak";
import { MarksButtons } from "../../../../src/taskpane/check/marks/MarksButtons";
import { finding, group, reportView } from "../../../support/view";
import { checkProps, textOf } from "./render";

const found = { ...reportView, groups: [group([finding()])] };

beforeEach(() => {
  speak("th");
});

test("what was found can be marked, and marks are said to go away by themselves", () => {
  const text = textOf(<MarksButtons {...checkProps(found)} />);
  expect(text).toMatch(/เครื่องหมายจะหายไปเอง ทำเครื่องหมายในแผ่นงาน$/);
});

test("marks that are there can be brought up to date or cleared", () => {
  const text = textOf(<MarksButtons {...checkProps({ ...found, isMarked: true })} />);
  expect(text).toMatch(/ปรับเครื่องหมาย ล้างเครื่องหมาย แผ่นงานมีเครื่องหมายอยู่$/);
});

test("with nothing found, marking is refused and says why", () => {
  const marks = <MarksButtons {...checkProps(reportView)} />;
  expect(textOf(marks)).toMatch(/ไม่มีข้อที่ต้องทำเครื่องหมาย$/);
  expect(renderToStaticMarkup(marks)).toContain('aria-disabled="true"');
});

test("old marks can be cleared though nothing is found any more", () => {
  const text = textOf(<MarksButtons {...checkProps({ ...reportView, isMarked: true })} />);
  expect(text).toContain("ล้างเครื่องหมาย");
});
