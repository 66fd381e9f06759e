import i18next from "i18next";
import { renderToStaticMarkup } from "react-dom/server";
import { speak } from "../../src/taskpane/language/speak";
import "../../src/messages/check";
import "../../src/messages/findings";
import type { Fix } from "../../src/report/check/finding";
import { ruleCodes } from "../../src/report/check/rules/rule-codes";
import { FindingList } from "../../src/taskpane/check/FindingList";
import type { FindingGroup } from "../../src/taskpane/check/group-findings";
import { Facts } from "../../src/taskpane/state/Facts";
import { StateLine } from "../../src/taskpane/state/StateLine";
import { emptyView, finding, group, reportView } from "../support/view";

const listOf = (groups: FindingGroup[], blocked = false) => (
  <FindingList
    groups={groups}
    blocked={blocked}
    onSelect={() => undefined}
    onFix={() => undefined}
  />
);

/** What the list says, as a reader of its text sees it. */
const textOf = (groups: FindingGroup[]) => plain(listOf(groups));

function plain(element: React.ReactElement): string {
  return renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

beforeEach(() => {
  speak("th");
});

test("a finding says what is missing, in which cell, how much it matters and why", () => {
  expect(textOf([group([finding()])])).toBe(
    "IIT i8 กระบวนการงบประมาณ แถว 7 คะแนน 80.24, 84.10 เร่งด่วน ขาดคะแนน - เซลล์ C7 ต้องแก้ " +
      "ทำไม คะแนนแสดงว่าประเด็นใดเร่งด่วน และใช้เทียบกับผลการประเมิน",
  );
});

test("each finding is a button of its own", () => {
  const html = renderToStaticMarkup(
    listOf([group([finding(), finding({ column: 4, key: "responsible" })])]),
  );
  expect(html.match(/<button type="button"/g)).toHaveLength(2);
});

test("a row without an issue is told by its place", () => {
  const heading = { instrument: "", issue: "", scores: [], urgent: false, sheetRow: 7 };
  const text = textOf([group([finding({ rule: "missing-issue" })], { heading })]);
  expect(text).toContain("ยังไม่มีประเด็น แถว 7 ขาดประเด็น");
});

test("what is about no row stands under a heading of its own", () => {
  const outside = finding({
    rule: "text-outside-columns",
    severity: "hint",
    key: null,
    reportRow: null,
    values: { text: "จด <ไว้>" },
  });
  expect(textOf([group([outside], { heading: null })])).toContain("นอกตารางรายงาน");
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
      `“${text.replace("&", "&amp;")}” ในช่อง “รายละเอียดการดำเนินการ” ยังไม่ใช่เนื้อหา - เซลล์ C7`,
    );
    const edits = [{ row: 6, column: 2, before: "ก", start: 0, end: 1, text }];
    const fixes: Fix[] = [{ kind: "text", safe: true, to: text, edits }];
    const spelling = finding({
      rule: "department-spelling",
      values: { text, department: "ก" },
      fixes,
    });
    expect(textOf([group([spelling])])).toContain(`แก้เป็น ${text.replace("&", "&amp;")}`);
  },
);

test.each(["th", "en"])("every rule's words are whole in %s", async (language) => {
  await i18next.changeLanguage(language);
  for (const rule of ruleCodes) {
    const text = textOf([group([finding({ rule, values: valuesOf(rule) })])]);
    expect(text).toContain("C7");
    expect(text).not.toMatch(/\{\{|\$t|findings\.|findingList|undefined/);
  }
});

/** Something for each placeholder of a rule's message. */
function valuesOf(rule: string): Record<string, string | number> {
  const message = i18next.t(`findings.rules.${rule}.found` as "product", {
    skipInterpolation: true,
  });
  const names = [...message.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name);
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

  test("is said by buttons below it, the likeliest three", () => {
    const text = textOf([group([unknown(["กจก.", "กจส.", "กบห.", "กตส."].map(fixTo))])]);
    expect(text).toContain("เปลี่ยนเป็น กจก. เปลี่ยนเป็น กจส. เปลี่ยนเป็น กบห. ทำไม");
    expect(text).not.toContain("กตส.");
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

  test("waits while something is being put right; going to the cell does not", () => {
    const html = renderToStaticMarkup(listOf([group([unknown([fixTo("กจก.")]), finding()])], true));
    expect(html.match(/aria-disabled="true"/g)).toHaveLength(1);
  });

  test("is cut where it is too long for a button", () => {
    const text = textOf([group([unknown([fixTo("ก".repeat(300))])])]);
    expect(text).toContain(`เปลี่ยนเป็น ${"ก".repeat(59)}…`);
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

describe("the state line", () => {
  const report = { ...reportView, rowCount: 6, completeRows: 5, urgentRows: 4 };
  const view = { ...emptyView, report };
  const state = (shown: Parameters<typeof StateLine>[0]["view"]) =>
    plain(
      <>
        <StateLine view={shown} freshness="current">
          {null}
        </StateLine>
        {shown && <Facts view={shown} />}
      </>,
    );

  test("claims nothing before the workbook was read", () => {
    expect(state(null)).toBe("กำลังอ่านสมุดงาน…");
    expect(
      plain(
        <StateLine view={null} freshness="waiting">
          {null}
        </StateLine>,
      ),
    ).toBe("จะอ่านสมุดงานเมื่อพิมพ์ในเซลล์เสร็จ");
  });

  test("counts what is complete and what is urgent", () => {
    expect(state(view)).toBe(
      "ครบ 5 จาก 6 แถว เร่งด่วน 4 แถว กรมตัวอย่าง ปีงบประมาณ พ.ศ. 2566 · แผ่นงาน “รายงาน ITA”",
    );
  });

  test("does not call an empty report complete", () => {
    const text = state({ ...view, report: { ...report, rowCount: 0, completeRows: 0 } });
    expect(text).toContain("ยังไม่มีแถวในรายงาน");
    expect(text).not.toContain("ครบ");
  });

  test("names what the report does not say", () => {
    const text = state({ ...view, report: { ...report, agency: "", fiscalYear: null } });
    expect(text).toContain("ยังไม่ระบุชื่อหน่วยงาน ยังไม่ระบุปีงบประมาณ");
  });

  test("shows the way to start where there is no report", () => {
    expect(state({ ...view, report: null })).toMatch(/^ยังไม่มีรายงานในสมุดงานนี้ กรอกชื่อหน่วยงาน/);
  });
});
