/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import "../../../src/messages/check";
import "../../../src/messages/findings";
import { Overview } from "../../../src/taskpane/check/Overview";
import type { ReportView } from "../../../src/taskpane/workbook/workbook-view";
import { readIn, show } from "../../support/person";
import { finding, group, reportView } from "../../support/view";

const overview = (parts: Partial<ReportView>) => {
  show(<Overview report={{ ...reportView, ...parts }} />);
  return readIn(screen.getByRole("region", { name: "ภาพรวมของการตรวจ" }));
};
const ring = (percent: number) =>
  screen.getByRole("img", { name: `แถวที่ผ่านแล้ว ${percent} เปอร์เซ็นต์` });

test("the ring says in words how much is complete", () => {
  expect(overview({ rowCount: 6, completeRows: 5 })).toContain("แถวที่ผ่าน 5 จาก 6");
  expect(readIn(ring(83))).toBe("83%");
});

test.each([
  [999, 99],
  [1000, 100],
])("of 1000 rows %i complete ones are %i percent: one faulty row is seen", (complete, percent) => {
  overview({ rowCount: 1000, completeRows: complete });
  ring(percent);
});

test("a report without rows has no ring, but what was found is counted", () => {
  const groups = [group([finding({ rule: "no-rows", reportRow: null })], { heading: null })];
  const said = overview({ rowCount: 0, completeRows: 0, groups });
  expect(screen.queryByRole("img")).toBeNull();
  expect(said).not.toContain("NaN");
  expect(said).toContain("ต้องแก้ 1");
});

test("findings are counted by how serious they are, in words", () => {
  const groups = [
    group([finding(), finding({ severity: "warning" })]),
    group([finding({ severity: "hint", reportRow: 1 })]),
  ];
  overview({ groups });
  expect(screen.getAllByRole("listitem").map(readIn)).toEqual(["ต้องแก้ 1", "ควรดู 1", "แนะนำ 1"]);
});

test("a warning that somebody has acknowledged is told from those to be looked at", () => {
  const warning = finding({ severity: "warning" });
  const acknowledged = { rule: warning.rule, about: "", name: "สมศรี", date: "2026-11-29" };
  const warnings = [{ finding: warning, acknowledged }];
  const said = overview({ groups: [group([warning])], warnings });
  expect(said).toContain("ควรดู 1 (รับทราบแล้ว 1)");
});

test("what could not be checked is told", () => {
  const said = overview({ unchecked: ["coverage", "departments", "items"] });
  expect(said).toContain("ยังไม่ได้ตรวจว่าข้อที่ต่ำกว่าเกณฑ์มีแถวครบหรือไม่");
  expect(said).toContain("ยังไม่ได้ตรวจชื่อฝ่าย");
  expect(said).toContain("ประเด็นของแบบที่ไม่มีรายการจึงยังไม่ได้ตรวจรหัสและชื่อ");
});

test("rules turned off or at another level are told by name", () => {
  const said = overview({
    levels: [
      { rule: "missing-score", level: "off" },
      { rule: "numbering", level: "off" },
      { rule: "unknown-department", level: "hint" },
    ],
  });
  expect(said).toContain("ปิดการตรวจไว้ 2 เรื่อง: ขาดคะแนน, เลขข้อข้ามหรือซ้ำ");
  expect(said).toContain("ปรับระดับไว้ 1 เรื่อง: ไม่รู้จักฝ่าย (แนะนำ)");
});

test("where everything is as usual, nothing is added", () => {
  expect(overview({})).not.toMatch(/ปิดการตรวจ|ปรับระดับ|ยังไม่ได้ตรวจ/);
});
