/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { useState } from "react";
import "../../../src/messages/check";
import "../../../src/messages/findings";
import type { Finding } from "../../../src/report/check/finding";
import type { TextFix } from "../../../src/report/check/found";
import { Findings } from "../../../src/taskpane/check/Findings";
import type { FindingGroup } from "../../../src/taskpane/check/group-findings";
import { show } from "../../support/person";
import { finding, group, reportView } from "../../support/view";
import { checkProps, type Asked } from "./check-props";

/** One finding in each row, from sheet row 1 on. */
const inRows = (count: number) =>
  Array.from({ length: count }, (_, reportRow) => {
    const heading = {
      instrument: "IIT",
      issue: "",
      scores: [],
      urgent: false,
    };
    return group([finding({ row: reportRow, reportRow })], { heading });
  });
const inNoRow = group([finding({ rule: "numbering", severity: "hint", reportRow: null })], {
  heading: null,
});
const misspelt = (reportRow: number, fix: Partial<TextFix> = {}) => {
  const edits = [{ row: reportRow, column: 1, before: "I 8", start: 0, end: 3, text: "i8" }];
  const fixes: TextFix[] = [{ kind: "text", safe: true, to: "i8", edits, ...fix }];
  const values = { text: "I 8", code: "i8" };
  return group([finding({ rule: "code-spelling", row: reportRow, reportRow, values, fixes })]);
};

/** Shows what was found; what is put right is found no more. */
function showFound(found: FindingGroup[]) {
  const asked: Asked[] = [];
  function Report() {
    const [groups, setGroups] = useState(found);
    const props = checkProps({ ...reportView, groups }, asked);
    const without = (isRight: (finding: Finding) => boolean) => {
      const left = groups.map((each) => ({
        ...each,
        findings: each.findings.filter((one) => !isRight(one)),
      }));
      setGroups(left.filter(({ findings }) => findings.length > 0));
      return Promise.resolve(true);
    };
    const actions = {
      ...props.actions,
      fix: (right: Finding) => without((one) => one === right),
      fixAll: (fixes: readonly TextFix[]) =>
        without((one) => fixes.some((fix) => one.fixes.includes(fix))),
    };
    return <Findings {...props} actions={actions} />;
  }
  return { ...show(<Report />), asked };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const inCell = (address: string) => button(new RegExp(` ${address} `));
const rowsShown = () => screen.getAllByRole("heading", { level: 4 }).length;
const focused = () => document.activeElement;

describe("how much was found", () => {
  test("a few findings are counted, and the filter is folded away", async () => {
    const { person } = showFound(inRows(6));
    screen.getByText("พบ 6 ข้อ");
    expect(screen.queryByRole("group", { name: "กรองข้อที่พบ" })).toBeNull();
    await person.click(button("กรอง"));
    screen.getByRole("group", { name: "กรองข้อที่พบ" });
  });

  test("many findings come with their filter", () => {
    showFound([...inRows(6), inNoRow]);
    screen.getByText("พบ 7 ข้อ");
    const filter = within(screen.getByRole("group", { name: "กรองข้อที่พบ" }));
    for (const name of ["ต้องแก้ 6", "ควรดู 0", "แนะนำ 1"]) filter.getByRole("button", { name });
    expect(screen.queryByRole("button", { name: "กรอง" })).toBeNull();
  });

  test("where nothing is left it says so", () => {
    showFound([]);
    screen.getByText("ไม่มีข้อที่ต้องแก้หรือควรดู");
    expect(screen.queryByRole("button", { name: "ข้อถัดไป" })).toBeNull();
  });

  test("what the filter lets through is counted, with the way back to all", async () => {
    const { person } = showFound([...inRows(6), inNoRow]);
    await person.click(button("แนะนำ 1"));
    screen.getByText("แสดง 1 จาก 7 ข้อ");
    expect(rowsShown()).toBe(1);
    await person.click(button("แสดงทุกข้อ"));
    screen.getByText("พบ 7 ข้อ");
    expect(rowsShown()).toBe(7);
    expect(focused()).toBe(inCell("C1"));
  });

  test("by a rule, too", async () => {
    const { person } = showFound([...inRows(6), inNoRow]);
    await person.click(screen.getByRole("combobox", { name: "เรื่องที่ตรวจ" }));
    await person.click(screen.getByRole("option", { name: "เลขข้อข้ามหรือซ้ำ" }));
    screen.getByText("แสดง 1 จาก 7 ข้อ");
  });
});

describe("what is put right", () => {
  test("one at a time, and the focus stands at the next, in the end at the heading", async () => {
    const { person } = showFound([misspelt(0), misspelt(1)]);
    await person.click(screen.getAllByRole("button", { name: "แก้เป็น i8" })[0]!);
    expect(focused()).toBe(inCell("C2"));
    await person.click(button("แก้เป็น i8"));
    expect(focused()).toBe(screen.getByRole("heading", { name: "ข้อที่พบ" }));
    screen.getByText("ไม่มีข้อที่ต้องแก้หรือควรดู");
  });

  test("what is certain is offered to be fixed at once, with its number", async () => {
    const { person } = showFound([misspelt(0), misspelt(1), misspelt(2, { safe: false })]);
    await person.click(button("แก้ข้อที่แก้ได้แน่นอน (2)"));
    const dialog = within(screen.getByRole("dialog"));
    await person.click(dialog.getByRole("checkbox", { name: /^B2/ }));
    await person.click(dialog.getByRole("button", { name: "แก้ 1 เซลล์" }));
    screen.getByText("พบ 2 ข้อ");
    expect(focused()).toBe(await screen.findByRole("heading", { name: "ข้อที่พบ" }));
  });

  test("looked at and left as it is, the focus is back where the look began", async () => {
    const { person } = showFound([misspelt(0), misspelt(1)]);
    await person.click(button("แก้ข้อที่แก้ได้แน่นอน (2)"));
    await person.click(within(screen.getByRole("dialog")).getByRole("button", { name: "ยกเลิก" }));
    screen.getByText("พบ 2 ข้อ");
    expect(focused()).toBe(button("แก้ข้อที่แก้ได้แน่นอน (2)"));
  });

  test("what a person has to decide is not offered at once", () => {
    showFound([misspelt(0, { safe: false })]);
    expect(screen.queryByRole("button", { name: /แน่นอน/ })).toBeNull();
  });
});

describe("from finding to finding", () => {
  test("by buttons, each with its cell", async () => {
    const found = inRows(3);
    const { person, asked } = showFound(found);
    await person.click(button("ข้อถัดไป"));
    expect(focused()).toBe(inCell("C1"));
    await person.click(button("ข้อถัดไป"));
    expect(focused()).toBe(inCell("C2"));
    await person.click(button("ข้อก่อนหน้า"));
    expect(focused()).toBe(inCell("C1"));
    expect(asked).toEqual([0, 1, 0].map((row) => ["go to", found[row]?.findings[0]]));
  });

  test("by keys: Alt with an arrow goes to the cell, an arrow alone does not", async () => {
    const found = inRows(3);
    const { person, asked } = showFound(found);
    await person.click(inCell("C1"));
    await person.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(focused()).toBe(inCell("C2"));
    expect(asked).toEqual([0, 1].map((row) => ["go to", found[row]?.findings[0]]));
    await person.keyboard("{ArrowDown}");
    expect(focused()).toBe(inCell("C3"));
    await person.keyboard("{Home}");
    expect(focused()).toBe(inCell("C1"));
    await person.keyboard("{End}");
    expect(focused()).toBe(inCell("C3"));
    expect(asked).toHaveLength(2);
  });

  test("a long list begins with its first rows and offers the next", async () => {
    const { person } = showFound(inRows(53));
    expect(screen.getAllByText(/^ขาดคะแนน/)).toHaveLength(50);
    await person.click(screen.getByText("แสดงต่ออีก 3 แถว"));
    expect(screen.getAllByText(/^ขาดคะแนน/)).toHaveLength(53);
    expect(focused()?.textContent).toContain(" C51 ");
    expect(screen.queryByText(/^แสดงต่อ/)).toBeNull();
  });

  test.each([
    [120, "แสดงต่ออีก 50 แถว"],
    [50, null],
  ])("of %i rows the button says %s", (rows, more) => {
    showFound(inRows(rows));
    expect(screen.queryByText(/^แสดงต่อ/)?.textContent ?? null).toBe(more);
  });
});
