/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import "../../src/messages/check";
import "../../src/messages/findings";
import { languages, type Language } from "../../src/messages/language";
import type { Fix } from "../../src/report/check/found";
import thai from "../../src/messages/th/findings.json";
import { rules, type RuleCode } from "../../src/report/check/rules/rules";
import { FindingList } from "../../src/taskpane/check/FindingList";
import type { FindingGroup } from "../../src/taskpane/check/group-findings";
import { readIn, show } from "../support/person";
import { finding, group } from "../support/view";

/** Shows the list; tells what was asked for. */
function showList(groups: FindingGroup[], blocked = false, language?: Language) {
  const asked: unknown[][] = [];
  const list = (
    <FindingList
      groups={groups}
      acknowledged={new Set()}
      blocked={blocked}
      onSelect={(...of) => void asked.push(["go to", ...of])}
      onFix={(...of) => void asked.push(["fix", ...of])}
      onWrite={(...of) => void asked.push(["write", ...of])}
    />
  );
  return { ...show(list, language), asked };
}
const textOf = (groups: FindingGroup[], language?: Language) =>
  readIn(showList(groups, false, language).container);
const button = (name: string | RegExp) => screen.getByRole("button", { name });

test("a finding says what is missing, in which cell, how much it matters and why", () => {
  expect(textOf([group([finding()])])).toBe(
    "IIT i8 กระบวนการงบประมาณ คะแนน 80.24, 84.10 เร่งด่วน ขาดคะแนน - เซลล์ C7 ต้องแก้ " +
      "กรอกช่องนี้ ทำไม คะแนนแสดงว่าประเด็นใดเร่งด่วน และใช้เทียบกับผลการประเมิน",
  );
});

test("each finding is a button of its own, which leads to its cell", async () => {
  const score = finding();
  const responsible = finding({ column: 4, key: "responsible" });
  const { person, asked } = showList([group([score, responsible])]);
  await person.click(button(/เซลล์ E7/));
  await person.click(button(/เซลล์ C7/));
  expect(asked).toEqual([
    ["go to", responsible],
    ["go to", score],
  ]);
  expect(screen.getAllByRole("button", { name: /ขาดคะแนน/ })).toHaveLength(2);
});

test("what is about a field opens that field in the form, and nothing else does", async () => {
  const outside = finding({ rule: "empty-section", reportRow: null, key: null });
  const { person, asked } = showList([group([finding(), outside])]);
  await person.click(button("กรอกช่องนี้"));
  expect(asked).toEqual([["write", finding()]]);
});

test("why it matters is folded away until it is asked for", async () => {
  const { person } = showList([group([finding()])]);
  const why = screen.getByRole("group");
  expect(why).toHaveProperty("open", false);
  await person.click(screen.getByText("ทำไม"));
  expect(why).toHaveProperty("open", true);
});

test("a row without an issue is told by its place", () => {
  const heading = { instrument: "", issue: "", scores: [], urgent: false, sheetRow: 7 };
  const text = textOf([group([finding({ rule: "missing-issue" })], { heading })]);
  expect(text).toContain("ยังไม่มีประเด็น ขาดประเด็น");
});

test("what is about no row stands under a heading of its own", () => {
  const outside = finding({
    rule: "text-outside-columns",
    severity: "hint",
    key: null,
    reportRow: null,
    values: { text: "จด <ไว้>" },
  });
  expect(textOf([group([outside], { heading: null })])).toContain("เรื่องของทั้งรายงาน");
});

test("a column is told by its name", () => {
  const values = { text: "-" };
  const text = textOf([group([finding({ rule: "placeholder", key: "actions", values })])]);
  expect(text).toContain("“-” ในช่อง “รายละเอียดการดำเนินการ” ยังไม่ใช่เนื้อหา");
});

test.each(["{{cell}}", "{{x}}", "$t(findings.columns.score)", "$t(x) $& $1", "{{"])(
  "%s in a cell is shown as it was typed",
  (text) => {
    const inColumn = finding({ rule: "placeholder", key: "actions", values: { text } });
    expect(textOf([group([inColumn])])).toContain(
      `“${text}” ในช่อง “รายละเอียดการดำเนินการ” ยังไม่ใช่เนื้อหา - เซลล์ C7`,
    );
    const edits = [{ row: 6, column: 2, before: "ก", start: 0, end: 1, text }];
    const fixes: Fix[] = [{ kind: "text", safe: true, to: text, edits }];
    const spelling = finding({
      rule: "department-spelling",
      values: { text, department: "ก" },
      fixes,
    });
    expect(textOf([group([spelling])])).toContain(`แก้เป็น ${text}`);
  },
);

test.each(languages)("every rule's words are whole in %s", (language) => {
  for (const { code: rule } of rules) {
    const text = textOf([group([finding({ rule, values: valuesOf(rule) })])], language);
    // Of a sheet that was left out there is no cell to name.
    const isOfSheet = rule === "unread-sheet" || rule === "other-sheet";
    expect(text).toContain(isOfSheet ? "“ก”" : "C7");
    expect(text).not.toMatch(/\{\{|\$t|findings\.|findingList|undefined/);
  }
});

/** Something for each placeholder of a rule's message. */
function valuesOf(rule: RuleCode): Record<string, string | number> {
  const names = [...thai.rules[rule].found.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name);
  const keys: Record<string, string> = { section: "urgent", other: "measures" };
  return Object.fromEntries(names.map((name) => [name, keys[name] ?? "ก"]));
}

describe("what a click can do about a finding", () => {
  const fixTo = (to: string): Fix => ({
    kind: "text",
    safe: false,
    to,
    edits: [{ row: 6, column: 4, before: "กจ", start: 0, end: 2, text: to }],
  });
  const unknown = (fixes: Fix[]) =>
    finding({
      rule: "unknown-department",
      column: 4,
      key: "responsible",
      values: { text: "กจ" },
      fixes,
    });

  test("is said by buttons below it, the likeliest three, and done by a click", async () => {
    const found = unknown(["กจก.", "กจส.", "กบห.", "กตส."].map(fixTo));
    const { person, asked, container } = showList([group([found])]);
    const text = readIn(container);
    expect(text).toContain("เปลี่ยนเป็น กจก. เปลี่ยนเป็น กจส. เปลี่ยนเป็น กบห. กรอกช่องนี้");
    expect(text).not.toContain("กตส.");
    await person.click(button("เปลี่ยนเป็น กจส."));
    expect(asked).toEqual([["fix", found, found.fixes[1]]]);
  });

  test("can be moving the row to its section, or adding one", () => {
    const move: Fix = { kind: "move", section: "urgent" };
    const i8 = { instrument: "IIT" as const, code: "i8", title: "งบประมาณ", score: 73.1 };
    const build: Fix = { kind: "build", section: "urgent", items: [i8] };
    const text = textOf([
      group([
        finding({ rule: "urgent-elsewhere", fixes: [move] }),
        finding({ rule: "uncovered-item", reportRow: null, fixes: [build] }),
      ]),
    ]);
    expect(text).toContain("ย้ายไป “จุดอ่อนที่ต้องแก้ไขเร่งด่วน”");
    expect(text).toContain("เพิ่มแถวของ i8");
  });

  test("waits while something is being put right; going to the cell does not", async () => {
    const found = unknown([fixTo("กจก.")]);
    const { person, asked } = showList([group([found, finding()])], true);
    const disabled = screen
      .getAllByRole("button")
      .filter((each) => each.getAttribute("aria-disabled") === "true");
    expect(disabled).toEqual([button("เปลี่ยนเป็น กจก.")]);
    await person.click(button("เปลี่ยนเป็น กจก."));
    await person.click(button(/เซลล์ E7/));
    expect(asked).toEqual([["go to", found]]);
  });

  test("is cut where it is too long for a button", () => {
    const text = textOf([group([unknown([fixTo("ก".repeat(300))])])]);
    expect(text).toMatch(/เปลี่ยนเป็น ก{20,59}…/);
  });
});

test("findings of one rule in one cell are all shown", () => {
  const twice = ["กจ", "กบ"].map((text) =>
    finding({ rule: "unknown-department", values: { text } }),
  );
  const text = textOf([group(twice)]);
  expect(text).toContain("“กจ” ไม่อยู่ในรายชื่อฝ่าย");
  expect(text).toContain("“กบ” ไม่อยู่ในรายชื่อฝ่าย");
});
