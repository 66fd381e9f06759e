/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import "../../../src/messages/scores";
import type { RowsToBuild as Rows } from "../../../src/report/rows/build-rows";
import { Lead } from "../../../src/taskpane/road/lead";
import { RowsToBuild } from "../../../src/taskpane/scores/RowsToBuild";
import type { ScoresView } from "../../../src/taskpane/workbook/scores-view";
import { readIn, show } from "../../support/person";
import { reportView } from "../../support/view";
import { e6, i1, i19, i20, i8 } from "./some-scores";

const scores: ScoresView = {
  sheetName: "คะแนน ITA",
  assessedYear: 2566,
  isOfReport: true,
  items: [i1, i8, i19, i20, e6],
  faults: [],
  uncovered: [e6, i8, i19, i20],
  covered: [],
};

function showRows(parts: Partial<ScoresView> = {}, report: typeof reportView | null = reportView) {
  const built: Rows[] = [];
  let leads = 0;
  const lead = (by: 1 | -1) => {
    leads += by;
  };
  const rows = (
    <Lead.Provider value={lead}>
      <RowsToBuild
        scores={{ ...scores, ...parts }}
        report={report}
        threshold={85}
        busy={false}
        onBuild={(wanted) => {
          built.push(wanted);
          return Promise.resolve(true);
        }}
      />
    </Lead.Provider>
  );
  return { ...show(rows), built, leads: () => leads };
}
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const rowBoxes = () =>
  screen
    .getAllByRole("listitem")
    .flatMap((line) => within(line).queryAllByRole<HTMLInputElement>("checkbox"));
const codesOf = ({ urgent, develop }: Rows) =>
  [urgent, develop].map((rows) => rows.map((row) => row.map(({ code }) => code)));
const focused = () => document.activeElement;

test("weak items without a row stand ready, those of one title in one row", () => {
  showRows();
  screen.getByText(/^ยังขาด 3 แถว/);
  box(/^i19 และ i20 การใช้ทรัพย์สินของราชการ IIT · คะแนน 80\.24, 84\.19/);
  expect(rowBoxes().map(({ checked }) => checked)).toEqual([true, true, true]);
});

test("rows stand in the form's order, by score when wished, and are made in the order they stand in", async () => {
  const { person, built } = showRows();
  expect(rowBoxes().map(({ value }) => value)).toEqual(["i8", "i19 i20", "e6"]);
  await person.click(box(/^เรียงตามคะแนน/));
  expect(rowBoxes().map(({ value }) => value)).toEqual(["e6", "i8", "i19 i20"]);
  await person.click(button("สร้าง 3 แถวในรายงาน"));
  expect(built.map(codesOf)).toEqual([[[["e6"], ["i8"], ["i19", "i20"]], []]]);
});

test("one row alone has no order to choose", () => {
  showRows({ uncovered: [e6] });
  expect(screen.queryByRole("checkbox", { name: /^เรียงตามคะแนน/ })).toBeNull();
});

test("they are made by a click, those that were left out not", async () => {
  const { person, built } = showRows();
  await person.click(box(/^e6/));
  await person.click(button("สร้าง 2 แถวในรายงาน"));
  expect(built.map(codesOf)).toEqual([[[["i8"], ["i19", "i20"]], []]]);
  expect(focused()).toBe(screen.getByRole("heading", { name: "แถวของข้อที่ต่ำกว่าเกณฑ์" }));
});

test("with all left out the button says why it waits", async () => {
  const { person, built } = showRows();
  for (const row of rowBoxes()) await person.click(row);
  screen.getByText("ยังไม่ได้เลือกข้อใด");
  await person.click(button("สร้าง 0 แถวในรายงาน"));
  expect(built).toEqual([]);
});

test("what shares a row is parted, and the focus stays with it", async () => {
  const { person, built } = showRows();
  await person.click(button("แยก i19, i20 เป็นคนละแถว"));
  expect(focused()).toBe(box(/^i19/));
  await person.click(button("สร้าง 4 แถวในรายงาน"));
  expect(built.map(codesOf)).toEqual([[[["i8"], ["i19"], ["i20"], ["e6"]], []]]);
});

test("rows of one instrument are joined to one, of two they are not", async () => {
  const { person, built } = showRows();
  await person.click(button("รวมเป็นแถวเดียว"));
  screen.getByText("เลือกข้อที่จะรวมเป็นแถวเดียวกัน");
  expect(focused()).toBe(box(/^i8/));
  await person.click(box(/^e6/));
  await person.click(box(/^i8/));
  screen.getByText("รวมได้เฉพาะข้อของแบบเดียวกัน");
  await person.click(box(/^e6/));
  await person.click(box(/^i19/));
  await person.click(button("รวม 2 รายการที่เลือก"));
  expect(focused()).toBe(box(/^i8, i19 และ i20/));
  await person.click(button("สร้าง 2 แถวในรายงาน"));
  expect(built.map(codesOf)).toEqual([[[["i8", "i19", "i20"], ["e6"]], []]]);
});

test("joining is left again, and the focus is back where it began", async () => {
  const { person } = showRows();
  await person.click(button("รวมเป็นแถวเดียว"));
  await person.click(button("ยกเลิก"));
  expect(focused()).toBe(button("รวมเป็นแถวเดียว"));
  expect(box(/^e6/).checked).toBe(true);
});

test("an item that is not weak is added by searching for it, and taken out again", async () => {
  const { person, built } = showRows();
  const search = screen.getByRole("combobox", { name: "ข้อที่จะพัฒนาให้ดีขึ้น" });
  await person.type(search, "ขั้น ตอน");
  await person.click(screen.getByRole("menuitemcheckbox", { name: /^i1 / }));
  await person.click(button("สร้าง 4 แถวในรายงาน"));
  expect(built.map(codesOf)[0]?.[1]).toEqual([["i1"]]);

  await person.type(search, "I1");
  await person.click(screen.getByRole("menuitemcheckbox", { name: /^i1 / }));
  await person.click(button("ไม่เลือก i1 ปฏิบัติงานตามขั้นตอน"));
  expect(focused()).toBe(search);
  button("สร้าง 3 แถวในรายงาน");
});

test("the search for one goes on after a pick, typed over, in Thai digits too", async () => {
  const { person } = showRows();
  const search = screen.getByRole<HTMLInputElement>("combobox");
  await person.type(search, "ปฏิบัติ");
  await person.click(screen.getByRole("menuitemcheckbox", { name: /^i1 / }));
  await person.keyboard("i๑");
  expect(search.value).toBe("i๑");
  screen.getByRole("menuitemcheckbox", { name: /^i1 /, checked: true });
  await person.keyboard("ไม่มี");
  expect(screen.getAllByRole("menuitemcheckbox").map(({ textContent }) => textContent)).toEqual([
    "ไม่พบข้อที่ตรงกับที่พิมพ์",
  ]);
  await person.tab();
  expect(search.value).toBe("");
});

test("it says when every weak item has a row", () => {
  showRows({ uncovered: [], covered: ["i8", "i19", "i20", "e6"] });
  const text = readIn();
  expect(text).toContain("ทุกข้อที่ต่ำกว่าเกณฑ์มีแถวในรายงานแล้ว");
  expect(text).not.toMatch(/สร้าง|ยังขาด/);
});

test("rows that were chosen have the one blue button, ahead of the next step", async () => {
  const { person, leads } = showRows({ uncovered: [], covered: ["i8", "i19", "i20", "e6"] });
  expect(leads()).toBe(0);
  await person.type(screen.getByRole("combobox"), "i1");
  await person.click(screen.getByRole("menuitemcheckbox", { name: /^i1 / }));
  button("สร้าง 1 แถวในรายงาน");
  expect(leads()).toBe(1);
  await person.click(button("ไม่เลือก i1 ปฏิบัติงานตามขั้นตอน"));
  expect(leads()).toBe(0);
});

test.each([null, { ...reportView, isWorkingGrid: false }])(
  "without a grid of ours there is no button that would fail",
  (report) => {
    showRows({}, report);
    screen.getByText(/ไปที่ “ตั้งค่า”/);
    expect(screen.queryByRole("button")).toBeNull();
  },
);
