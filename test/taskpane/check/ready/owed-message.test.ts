import type { Language } from "../../../../src/messages/language";
import "../../../../src/messages/findings";
import "../../../../src/messages/ready";
import type { Owed } from "../../../../src/report/check/standing";
import { owedMessage } from "../../../../src/taskpane/check/owed/owed-message";
import { finding, reportView } from "../../../support/view";

const late = finding({
  rule: "breaks-off",
  severity: "warning",
  column: 5,
  key: "actions",
  values: { text: "และ" },
});
const hint = finding({ rule: "numbering", severity: "hint", column: 5, key: "actions" });
const missing = (["measures", "actions", "results"] as const).map((key) =>
  finding({ rule: `missing-${key}`, key }),
);
const row: Owed["rows"][number] = {
  reportRow: 0,
  instrument: "IIT",
  issue: "i8 กระบวนการงบประมาณ",
  findings: [finding(), late, hint],
};
const owed = (parts: Partial<Owed> = {}): Owed => ({
  department: "ฝกค.",
  name: "ฝ่ายการคลัง",
  rows: [row],
  ...parts,
});
const message = (
  parts: Partial<Owed> = {},
  report = reportView,
  due = "",
  language: Language = "th",
) => owedMessage(owed(parts), report, due, language);

test("a message names the report, the department, and each row with what is to be done in it", () => {
  expect(message().split("\n")).toEqual([
    "รายงาน ITA กรมตัวอย่าง ปีงบประมาณ พ.ศ. 2566",
    "ขอความร่วมมือ ฝกค. ฝ่ายการคลัง เขียนหรือตรวจรายงาน 1 เรื่องต่อไปนี้ ในแผ่นงาน “รายงาน ITA”",
    "",
    "• IIT i8 กระบวนการงบประมาณ",
    "- โปรดเขียนคะแนน",
    expect.stringMatching(/^- โปรดตรวจดู: .* - เซลล์ F7$/),
  ]);
});

test("what is still to be written in a row is asked for in one sentence", () => {
  const lines = message({ rows: [{ ...row, findings: missing }] }).split("\n");
  expect(lines.at(-1)).toBe("- โปรดเขียนมาตรการ/กิจกรรม รายละเอียดการดำเนินการ และผลที่ได้จากการดำเนินการ");
});

test("the day it is asked for by is said as people write it, and nothing where none is set", () => {
  expect(message({}, reportView, "2026-12-05").split("\n")[1]).toMatch(
    / ในแผ่นงาน “รายงาน ITA” ภายในวันที่ 5 ธันวาคม 2569$/,
  );
  expect(message()).not.toContain("ภายในวันที่");
});

test("a row with nothing but suggestions is left out", () => {
  const other = { ...row, issue: "i99 เรื่องอื่น", findings: [hint] };
  expect(message({ rows: [row, other] })).not.toContain("i99");
});

test("what stands over several lines in the sheet is one line in the message", () => {
  const lines = message({ rows: [{ ...row, instrument: "IIT\n", issue: "" }] }).split("\n");
  expect(lines).toContain("• IIT ยังไม่มีประเด็น - เซลล์ C7");
});

test("rows that name no department are told as such", () => {
  expect(message({ department: "", name: "" })).toMatch(/โปรดระบุผู้รับผิดชอบและเขียนรายงาน 1 เรื่องต่อไปนี้/);
});

test("a department that is not in the directory is called as it was typed", () => {
  expect(message({ department: "ฝคก.", name: "" })).toContain("ขอความร่วมมือ ฝคก. เขียน");
});

test("a report without agency or year leaves them out", () => {
  const [title] = message({}, { ...reportView, agency: "", fiscalYear: null }).split("\n");
  expect(title).toBe("รายงาน ITA");
});

test("what people typed is never taken for a part of the message", () => {
  const typed = "$t(product) {{count}} <b>";
  const text = message({ name: typed, rows: [{ ...row, issue: typed }] });
  expect(text.split(typed)).toHaveLength(3);
});

test("in English the message is in English, and all departments are called so", () => {
  const text = message({ department: "ทุกฝ่าย", name: "" }, reportView, "", "en");
  expect(text).toContain("All departments: please write or look through these rows on the sheet");
  expect(text).not.toMatch(/\{\{|ready\.|findings\./);
});
