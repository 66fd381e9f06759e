import { renderToStaticMarkup } from "react-dom/server";
import "../../../src/messages/check";
import "../../../src/messages/findings";
import { speak } from "../../../src/taskpane/language/speak";
import type { Fix } from "../../../src/report/check/finding";
import { Findings } from "../../../src/taskpane/check/Findings";
import type { FindingGroup } from "../../../src/taskpane/check/group-findings";
import type { CheckActions } from "../../../src/taskpane/check/use-check-actions";
import { finding, group, reportView } from "../../support/view";

const done = () => Promise.resolve(true);
const actions: CheckActions = {
  fix: done,
  fixAll: done,
  acknowledge: done,
  takeBackAcknowledgement: done,
  setLevel: done,
  mark: done,
};

const textOf = (groups: FindingGroup[]) =>
  renderToStaticMarkup(
    <Findings
      report={{ ...reportView, groups }}
      actions={actions}
      busy={false}
      onSelect={() => undefined}
    />,
  )
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

const inRows = (count: number, first = 0) =>
  Array.from({ length: count }, (_, index) => {
    const reportRow = first + index;
    const heading = {
      instrument: "IIT",
      issue: "",
      scores: [],
      urgent: false,
      sheetRow: reportRow,
    };
    return group([finding({ row: reportRow, reportRow })], { heading });
  });

beforeEach(() => {
  speak("th");
});

test("a few findings are counted, and the filter is folded away", () => {
  const text = textOf(inRows(6));
  expect(text).toContain("พบ 6 ข้อ กรอง");
  expect(text).not.toContain("ทุกเรื่อง");
});

test("many findings come with their filter", () => {
  const text = textOf([...inRows(6), group([finding({ rule: "numbering", severity: "hint" })])]);
  expect(text).toMatch(/พบ 7 ข้อ ต้องแก้ 6 ควรดู 0 แนะนำ 1/);
});

test("where nothing is left it says so", () => {
  const text = textOf([]);
  expect(text).toContain("ไม่มีข้อที่ต้องแก้หรือควรดู");
  expect(text).not.toContain("ข้อถัดไป");
});

test("what is certain is offered to be fixed at once, with its number", () => {
  const edits = [{ row: 6, column: 1, before: "I 8", start: 0, end: 3, text: "i8" }];
  const safe: Fix = { kind: "text", safe: true, to: "i8", edits };
  const spelling = (reportRow: number, fix: Fix) =>
    group([finding({ rule: "code-spelling", reportRow, fixes: [fix] })]);
  expect(textOf([spelling(0, safe), spelling(1, safe)])).toContain("แก้ข้อที่แก้ได้แน่นอน (2)");
  expect(textOf([spelling(0, { ...safe, safe: false })])).not.toContain("แน่นอน");
});

test("a long list begins with its first rows and offers the next", () => {
  const text = textOf(inRows(120));
  expect(text).toContain("แถว 49");
  expect(text).not.toContain("แถว 50 ");
  expect(text).toContain("แสดงต่ออีก 50 แถว");
  expect(textOf(inRows(53))).toContain("แสดงต่ออีก 3 แถว");
  expect(textOf(inRows(50))).not.toContain("แสดงต่อ");
});
