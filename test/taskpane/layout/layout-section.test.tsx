/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { LaidOut } from "../../../src/report/actions/lay-out";
import { useActions } from "../../../src/taskpane/actions/use-actions";
import { LayoutSection } from "../../../src/taskpane/layout/LayoutSection";
import { readIn, show } from "../../support/person";
import { emptyView, reportView, workbookOf } from "../../support/view";

const noItems = { count: 0, countConfidence: "yours", countSources: [], items: [] } as const;
const instruments = { IIT: noItems, EIT: noItems, OIT: noItems };

const laidOut: LaidOut = {
  outcome: "new",
  sheet: "รายงาน ITA",
  from: "",
  rows: 0,
  lists: { fiscalYear: 2566, instruments, standIns: [], unsure: [] },
};

/** A workbook on which a layout comes to `done`. */
function showSection(view = emptyView, done = laidOut) {
  let acts = 0;
  const workbook = workbookOf(view, () => {
    acts += 1;
    return Promise.resolve({ done });
  });
  function Section() {
    return <LayoutSection view={view} actions={useActions()} workbook={workbook} />;
  }
  return { ...show(<Section />), acts: () => acts };
}
const button = (name: string) => screen.getByRole("button", { name });
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });
const focused = () => document.activeElement;

test("a form that lacks something says what, and leads to the first such field", async () => {
  const { person, acts } = showSection();
  await person.clear(box(/^เกณฑ์คะแนน/));
  await person.click(button("สร้างแบบฟอร์ม"));
  screen.getByText("โปรดกรอกชื่อหน่วยงาน");
  screen.getByText("โปรดกรอกตัวเลข 0 ถึง 100");
  expect(focused()).toBe(box(/^ชื่อหน่วยงาน/));
  await person.type(box(/^ชื่อหน่วยงาน/), "กรมตัวอย่าง{Enter}");
  expect(focused()).toBe(box(/^เกณฑ์คะแนน/));
  expect(acts()).toBe(0);
});

test("what a layout has done is said, with the focus on it, until it is closed", async () => {
  const { person } = showSection();
  await person.type(box(/^ชื่อหน่วยงาน/), "กรมตัวอย่าง");
  await person.click(button("สร้างแบบฟอร์ม"));
  const said = await screen.findByText("สร้างแบบฟอร์มแล้วที่แผ่นงาน “รายงาน ITA”");
  expect(focused()).toBe(said.closest("[role=group]"));
  await person.click(button("ปิดข้อความ"));
  expect(readIn()).not.toContain("สร้างแบบฟอร์มแล้ว");
});

test("lists that stand in for a year's own are told of, before and after", async () => {
  const standIns: LaidOut["lists"]["standIns"] = [{ from: 2569, instruments: ["OIT"] }];
  const lists = { fiscalYear: 2590, instruments, standIns, unsure: ["EIT"] as const };
  const { person } = showSection(emptyView, { ...laidOut, lists });
  await person.type(box(/^ชื่อหน่วยงาน/), "กรมตัวอย่าง");
  await person.clear(box(/^ปีงบประมาณ/));
  await person.type(box(/^ปีงบประมาณ/), "2590");
  await screen.findByText(/^IIT, EIT: รายการของปี 2568 ใช้แทน เพราะยังไม่มีรายการของปี 2590/);
  screen.getByText(/^OIT: รายการของปี 2569 ใช้แทน เพราะยังไม่มีรายการของปี 2590/);
  await person.click(button("สร้างแบบฟอร์ม"));
  await screen.findByText(/^สร้างแบบฟอร์มแล้ว/);
  expect(screen.getAllByText(/^OIT: รายการของปี 2569 ใช้แทน/)).toHaveLength(2);
  // Said where they are chosen, once.
  expect(screen.getAllByText(/ชื่อบางข้อที่ให้เลือก/)).toHaveLength(1);
});

test("a list that people put in themselves is told of in no way", async () => {
  const items = [{ instrument: "OIT", code: "MOIT1", title: "ก" } as const];
  const own = { fiscalYear: 2590, threshold: null, items };
  const { person } = showSection({ ...emptyView, userYears: { years: [own], faults: [] } });
  await person.clear(box(/^ปีงบประมาณ/));
  await person.type(box(/^ปีงบประมาณ/), "2590");
  await screen.findByText(/^IIT, EIT: รายการของปี 2568 ใช้แทน/);
  expect(screen.queryByText(/^OIT:/)).toBeNull();
});

test("where there is a report the form is folded away, and opens with what the workbook says", async () => {
  const { person } = showSection({ ...emptyView, report: reportView });
  expect(screen.queryByRole("textbox")).toBeNull();
  await person.click(button("ปรับปรุงแบบฟอร์ม"));
  expect(box(/^ชื่อหน่วยงาน/).value).toBe("กรมตัวอย่าง");
  expect(box(/^ปีงบประมาณ/).value).toBe("2566");
  await person.click(button("ยกเลิก"));
  expect(screen.queryByRole("textbox")).toBeNull();
});

test("with another year it begins that year's report, says so, and keeps the text where it stands", async () => {
  const { person, acts } = showSection({ ...emptyView, report: reportView });
  await person.click(button("ปรับปรุงแบบฟอร์ม"));
  await person.clear(box(/^ปีงบประมาณ/));
  await person.type(box(/^ปีงบประมาณ/), "2567");
  screen.getByText(/^ข้อความที่เขียนไว้เป็นของปี 2566 จึงจะสร้างแบบฟอร์มเปล่าของปี 2567/);
  expect(readIn()).not.toContain("เนื้อหาที่พิมพ์ไว้ในตารางคงอยู่ครบ");
  await person.click(button("เริ่มปีใหม่จากรายงานนี้"));
  expect(acts()).toBe(1);
});

test("of a report in a form of its own it asks whether the year was misread", async () => {
  const report = { ...reportView, isWorkingGrid: false };
  const { person } = showSection({ ...emptyView, report });
  await person.click(button("สร้างแบบฟอร์ม"));
  await person.clear(box(/^ปีงบประมาณ/));
  await person.type(box(/^ปีงบประมาณ/), "2567");
  screen.getByText(/^อ่านได้ว่าข้อความเดิมเป็นของปี 2566 จึงจะสร้างแบบฟอร์มเปล่าของปี 2567/);
  await person.click(await screen.findByRole("checkbox", { name: /^ปีที่อ่านได้ \(2566\) ไม่ตรง/ }));
  screen.getByText(/^จะคัดลอกทุกแถวจาก “รายงาน ITA”/);
  button("สร้างแบบฟอร์ม");
});

test("the year of a report without rows is changed as it is", async () => {
  const { person } = showSection({ ...emptyView, report: { ...reportView, rowCount: 0 } });
  await person.click(button("ปรับปรุงแบบฟอร์ม"));
  await person.clear(box(/^ปีงบประมาณ/));
  await person.type(box(/^ปีงบประมาณ/), "2567");
  button("ปรับปรุงแบบฟอร์ม");
});

test("laid out anew, what was done is said once more, with the focus on it", async () => {
  const { person } = showSection(
    { ...emptyView, report: reportView },
    { ...laidOut, outcome: "refreshed" },
  );
  for (let times = 0; times < 2; times += 1) {
    await person.click(button("ปรับปรุงแบบฟอร์ม"));
    await person.click(button("ปรับปรุงแบบฟอร์ม"));
    const said = await screen.findByText(/^ปรับปรุงแผ่นงาน “รายงาน ITA” แล้ว/);
    expect(focused()).toBe(said.closest("[role=group]"));
  }
});

test("names of items that no document confirms are told of beside the form", async () => {
  const { person } = showSection();
  await person.clear(box(/^ปีงบประมาณ/));
  await person.type(box(/^ปีงบประมาณ/), "2566");
  await screen.findByText(/^IIT, EIT: ชื่อบางข้อที่ให้เลือกยังไม่มีเอกสารยืนยัน/);
});
