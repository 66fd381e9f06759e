/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { MarksButtons } from "../../../../src/taskpane/check/marks/MarksButtons";
import type { ReportView } from "../../../../src/taskpane/workbook/workbook-view";
import { readIn, show } from "../../../support/person";
import { finding, group, reportView } from "../../../support/view";
import { checkProps, type Asked } from "../check-props";

const found = finding();
const withFindings = { ...reportView, groups: [group([found])] };

function marks(report: ReportView) {
  const asked: Asked[] = [];
  return { ...show(<MarksButtons {...checkProps(report, asked)} />), asked };
}
const button = (name: string) => screen.getByRole("button", { name });
const offered = () => screen.getAllByRole("button").map(({ textContent }) => textContent);

test("what was found can be marked, and marks are said to go away by themselves", async () => {
  const { person, asked } = marks(withFindings);
  expect(readIn()).toContain("เครื่องหมายจะหายไปเอง");
  expect(offered()).toEqual(["ทำเครื่องหมายในแผ่นงาน"]);
  expect(screen.getByRole("status").textContent).toBe("");
  await person.click(button("ทำเครื่องหมายในแผ่นงาน"));
  expect(asked).toEqual([["mark", [found]]]);
});

test("marks that are there can be brought up to date or cleared", async () => {
  const { person, asked } = marks({ ...withFindings, isMarked: true });
  expect(offered()).toEqual(["ปรับเครื่องหมาย", "ล้างเครื่องหมาย"]);
  expect(screen.getByRole("status").textContent).toBe("แผ่นงานมีเครื่องหมายอยู่");
  await person.click(button("ปรับเครื่องหมาย"));
  await person.click(button("ล้างเครื่องหมาย"));
  expect(asked).toEqual([
    ["mark", [found]],
    ["mark", []],
  ]);
});

test("the button that clears them goes with them: the focus is at the one that marks", async () => {
  const { person, rerender } = marks({ ...withFindings, isMarked: true });
  await person.click(button("ล้างเครื่องหมาย"));
  rerender(<MarksButtons {...checkProps(withFindings)} />);
  expect(document.activeElement).toBe(button("ทำเครื่องหมายในแผ่นงาน"));
});

test("with nothing found, marking is refused and says why", async () => {
  const { person, asked } = marks(reportView);
  const mark = button("ทำเครื่องหมายในแผ่นงาน");
  expect(screen.getByRole("status").textContent).toBe("ไม่มีข้อที่ต้องทำเครื่องหมาย");
  expect(mark.getAttribute("aria-disabled")).toBe("true");
  await person.click(mark);
  expect(asked).toEqual([]);
});

test("old marks can be cleared though nothing is found any more", async () => {
  const { person, asked } = marks({ ...reportView, isMarked: true });
  await person.click(button("ล้างเครื่องหมาย"));
  expect(asked).toEqual([["mark", []]]);
});
