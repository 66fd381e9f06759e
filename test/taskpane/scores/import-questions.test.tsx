/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { pastedTables } from "../../../src/report/assessment/import/pasted";
import { ImportPreview } from "../../../src/taskpane/scores/ImportPreview";
import { foundIn } from "../../../src/taskpane/scores/import-state";
import { readIn, show } from "../../support/person";
import { emptyView, reportView, scoresView } from "../../support/view";
import { builtIn } from "../../reference/built-in";
import type { ReferenceYear } from "../../../src/reference/year";
import "../../../src/messages/scores";

function showPreview(text: string, agency = "", view = emptyView, years: ReferenceYear[] = []) {
  const imported: string[][] = [];
  function Preview() {
    const [found, setFound] = useState(foundIn(pastedTables(text), null, { agency, year: null }));
    return (
      <ImportPreview
        found={found}
        view={view}
        lists={new Map(years.map((year) => [year.fiscalYear, year]))}
        busy={false}
        onChange={setFound}
        onImport={(items) => imported.push(items.map(({ code, score }) => `${code} ${score}`))}
        onCancel={() => undefined}
      />
    );
  }
  return { ...show(<Preview />), imported };
}
type Person = ReturnType<typeof show>["person"];
const choose = async (person: Person, label: string, choice: RegExp) => {
  await person.click(screen.getByRole("combobox", { name: label }));
  await person.click(screen.getByRole("option", { name: choice }));
};
const importButton = () => screen.getByRole("button", { name: "ใส่คะแนนลงสมุดงาน" });
const isOff = () => importButton().getAttribute("aria-disabled") === "true";

const many = "หน่วยงาน\tข้อ\tคะแนน\nกรมสอง\ti8\t99\nกรมหนึ่ง\ti8\t78.25";

test("whose scores they are is asked where nobody can tell, and nothing goes in before", async () => {
  const { person, imported } = showPreview(many);
  expect(isOff()).toBe(true);
  expect(readIn()).toContain("โปรดเลือก");
  await choose(person, "คะแนนของหน่วยงาน", /กรมหนึ่ง/);
  await person.click(importButton());
  expect(imported).toEqual([["i8 78.25"]]);
});

test("the report's own agency is filled in", async () => {
  const { person, imported } = showPreview(many, "กรมสอง");
  expect(screen.getByRole("combobox", { name: "คะแนนของหน่วยงาน" }).textContent).toBe("กรมสอง");
  await person.click(importButton());
  expect(imported).toEqual([["i8 99"]]);
});

test("what scores up to 1 mean is asked, and nothing goes in before", async () => {
  const { person, imported } = showPreview("ข้อ\tคะแนน\ni8\t0.7825\ni9\t1");
  expect(isOff()).toBe(true);
  await choose(person, "คะแนนไม่เกิน 1 หมายถึงอะไร", /78\.25 คะแนน/);
  await person.click(importButton());
  expect(imported).toEqual([["i8 78.25", "i9 100"]]);
});

test("scores of indicators are shown, with what they are good for, and do not go in", () => {
  showPreview("ตัวชี้วัด\tคะแนน\nการใช้งบประมาณ\t78.25\nการใช้อำนาจ\t91");
  const lines = within(screen.getByRole("list", { name: "คะแนนที่อ่านได้" })).getAllByRole("listitem");
  expect(lines.map((line) => readIn(line))).toEqual([
    "2 การใช้งบประมาณ 78.25 ต่ำกว่าเกณฑ์",
    "3 การใช้อำนาจ 91.00",
  ]);
  expect(readIn()).toContain("อ่านได้ 2 ตัวชี้วัด");
  expect(readIn()).toContain("นำตารางรายตัวชี้วัดเข้าไม่ได้");
  expect(isOff()).toBe(true);
});

test("what is below the threshold is counted, and stands first", () => {
  showPreview("ข้อ\tคะแนน\ni8\t99\ni9\t73.1\ne1\t84.99");
  screen.getByText("ต่ำกว่าเกณฑ์ 2 ข้อ");
  const lines = within(screen.getByRole("list", { name: "คะแนนที่อ่านได้" })).getAllByRole("listitem");
  expect(lines.map((line) => readIn(line).split(" ")[0])).toEqual(["i9", "e1", "i8"]);
});

describe("scores of another year than the report's", () => {
  const ofFy2568 = "ข้อ\tคะแนน\nO7 รายงานผลการดำเนินงานประจำปี พ.ศ. 2567\t0";
  const years = () => Promise.all([2566, 2568].map((year) => builtIn(year)));
  const report = { ...emptyView, report: reportView };

  test("are asked about, and do not go in before", async () => {
    const { person, imported } = showPreview(ofFy2568, "", report, await years());
    expect(readIn()).toContain("คะแนนเป็นของปี 2568 แต่รายงานเป็นของปี 2566");
    expect(isOff()).toBe(true);
    await person.click(importButton());
    expect(imported).toEqual([]);
    screen.getByText(/^บอกก่อนว่าจะใช้คะแนนปี 2568 กับรายงานนี้หรือไม่/);
    await person.click(screen.getByRole("checkbox", { name: "ใช้คะแนนปี 2568 กับรายงานปี 2566" }));
    await person.click(importButton());
    expect(imported).toEqual([["O7 0"]]);
  });

  test("are asked about no more, where scores of that year are there", async () => {
    const scores = { ...scoresView, assessedYear: 2568 };
    showPreview(ofFy2568, "", { ...report, scores }, await years());
    expect(readIn()).not.toContain("แต่รายงานเป็นของปี");
    expect(isOff()).toBe(false);
  });

  test("of its own year are not asked about", async () => {
    showPreview("ข้อ\tคะแนน\ni8 กระบวนการงบประมาณ\t73.1", "", report, await years());
    expect(isOff()).toBe(false);
  });

  test("are not asked about where there is no report", async () => {
    showPreview(ofFy2568, "", emptyView, await years());
    expect(isOff()).toBe(false);
  });
});
