/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { useActions } from "../../../src/taskpane/actions/use-actions";
import { useUndo } from "../../../src/taskpane/actions/use-undo";
import ScoresStep from "../../../src/taskpane/scores/ScoresStep";
import type { ScoresView } from "../../../src/taskpane/workbook/scores-view";
import { readIn, show } from "../../support/person";
import { emptyView, workbookOf } from "../../support/view";
import { i8 } from "./some-scores";

const scores: ScoresView = {
  sheetName: "คะแนน ITA",
  assessedYear: 2566,
  isOfReport: true,
  items: [i8],
  faults: [],
  uncovered: [i8],
  covered: [],
};
const table =
  "รหัส\tประเด็น\tคะแนน\tเดิม\ni8\tกระบวนการงบประมาณ\t73.10\t70\ni19\tการใช้ทรัพย์สิน\t80.24\t71";

/** The step over a workbook with or without scores; what is imported is done at once. */
function showStep(found: ScoresView | null = null) {
  const acts: string[] = [];
  const workbook = workbookOf({ ...emptyView, scores: found }, () => {
    acts.push("import");
    return Promise.resolve({ done: { kind: "added", count: 2, sheet: "คะแนน ITA" } });
  });
  function Step() {
    const actions = useActions();
    return <ScoresStep workbook={workbook} actions={actions} undo={useUndo(actions, workbook)} />;
  }
  return { ...show(<Step />), acts };
}
type Person = ReturnType<typeof show>["person"];
const button = (name: string) => screen.getByRole("button", { name });
const box = () => screen.getByRole("textbox", { name: "ตารางคะแนน" });
const focused = () => document.activeElement;
const itemsRead = () =>
  within(screen.getByRole("list", { name: "คะแนนที่อ่านได้" }))
    .getAllByRole("listitem")
    .map((item) => readIn(item));
const pasteInto = async (person: Person, text: string) => {
  await person.click(box());
  await person.paste(text);
};

test("a pasted table is looked at before anything is written", async () => {
  const { person, acts } = showStep();
  await pasteInto(person, table);
  expect(focused()).toBe(screen.getByRole("heading", { name: "ตรวจดูก่อนใส่คะแนน" }));
  screen.getByText("อ่านได้ 2 ข้อ: IIT 2 · EIT 0 · OIT 0");
  expect(itemsRead()).toEqual([
    "i8 กระบวนการงบประมาณ 73.10 ต่ำกว่าเกณฑ์",
    "i19 การใช้ทรัพย์สิน 80.24 ต่ำกว่าเกณฑ์",
  ]);
  expect(acts).toEqual([]);
});

test("another column is picked by its name and what stands in it, and read at once", async () => {
  const { person } = showStep();
  await pasteInto(person, table);
  await person.click(button("คอลัมน์ที่ใช้"));
  const column = screen.getByRole("combobox", { name: "คะแนน" });
  expect(column.textContent).toBe("คะแนน");
  await person.click(column);
  await person.click(screen.getByRole("option", { name: /^เดิม\s*70 · 71/ }));
  expect(column.textContent).toBe("เดิม");
  expect(readIn()).toContain("i8 กระบวนการงบประมาณ 70.00");
  await person.click(screen.getByRole("combobox", { name: "ประเด็น" }));
  await person.click(screen.getByRole("option", { name: "ไม่มี" }));
  expect(readIn()).toContain("i8 70.00");
});

test("another year is picked, and titles that are another year's are warned of", async () => {
  const { person } = showStep();
  await pasteInto(person, "รหัส\tประเด็น\tคะแนน\ni19\tการใช้ทรัพย์สินของราชการ\t80.24");
  await screen.findByText("ชื่อข้อตรงกับรายการของปีนี้ 1 ข้อ");
  const year = screen.getByRole("combobox", { name: "ปีที่ประเมิน" });
  expect(year.textContent).toBe("พ.ศ. 2566");
  await person.click(year);
  await person.click(screen.getByRole("option", { name: "พ.ศ. 2565" }));
  expect(year.textContent).toBe("พ.ศ. 2565");
  screen.getByText(/^มี 1 ข้อที่ชื่อไม่ใช่ของปี 2565 แต่เป็นของปีอื่น/);
  screen.getByText("i19 “การใช้ทรัพย์สินของราชการ” เป็นชื่อข้อของปี 2566");
});

test("left again, the focus is back in the box, ready for another table", async () => {
  const { person } = showStep();
  await pasteInto(person, table);
  await person.click(button("ยกเลิก"));
  expect(focused()).toBe(box());
});

test("asked for anew where there are scores, the box takes the focus", async () => {
  const { person } = showStep(scores);
  expect(screen.queryByRole("textbox")).toBeNull();
  await person.click(button("นำเข้าคะแนนใหม่"));
  expect(focused()).toBe(box());
  await person.click(button("ปิดช่องนำเข้า"));
  expect(screen.queryByRole("textbox")).toBeNull();
});

test("where there are none yet, the box is there and leaves the focus where it is", () => {
  showStep();
  expect(box()).not.toBe(focused());
});

test("imported, the focus is on the heading of what is there now", async () => {
  const { person, acts } = showStep(scores);
  await person.click(button("นำเข้าคะแนนใหม่"));
  await pasteInto(person, table);
  await person.click(button("ใส่คะแนนลงสมุดงาน"));
  const heading = await screen.findByRole("heading", { name: "คะแนน ITA ปี 2566" });
  expect(focused()).toBe(heading);
  expect(acts).toEqual(["import"]);
});

test("what holds no text is refused where it was pasted", async () => {
  const { person } = showStep();
  await pasteInto(person, " \n ");
  screen.getByText(/^ไม่พบข้อความในสิ่งที่วาง/);
});

test("what was typed is read when asked for", async () => {
  const { person } = showStep();
  await person.type(box(), "i8 73.10");
  await person.click(button("อ่านที่พิมพ์"));
  screen.getByText("อ่านได้ 1 ข้อ: IIT 1 · EIT 0 · OIT 0");
});

test("scores that are not used for the report are said to be there, and used with a press", async () => {
  const { person, acts } = showStep({ ...scores, isOfReport: false, uncovered: [] });
  screen.getByText(/^แผ่นงาน “คะแนน ITA” มีคะแนนปี 2566 ซึ่งยังไม่ได้ใช้กับรายงานนี้/);
  expect(readIn()).not.toContain("ต่ำกว่าเกณฑ์");
  box();
  await person.click(button("ใช้คะแนนปี 2566 กับรายงานนี้"));
  expect(acts).toEqual(["import"]);
});
