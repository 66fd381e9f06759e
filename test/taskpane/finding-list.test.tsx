import i18next from "i18next";
import { renderToStaticMarkup } from "react-dom/server";
import { startLanguage } from "../../src/messages/language";
import { rules } from "../../src/report/check/check-report";
import type { Finding } from "../../src/report/check/finding";
import { FindingList } from "../../src/taskpane/check/FindingList";
import type { FindingGroup } from "../../src/taskpane/check/group-findings";
import { Facts } from "../../src/taskpane/state/Facts";
import { StateLine } from "../../src/taskpane/state/StateLine";
import { emptyView, reportView } from "../support/view";

const finding = (parts: Partial<Finding>): Finding => ({
  rule: "missing-score",
  severity: "error",
  row: 6,
  column: 2,
  key: "score",
  reportRow: 0,
  values: {},
  ...parts,
});
const heading: FindingGroup["heading"] = {
  instrument: "IIT",
  issue: "i8 กระบวนการงบประมาณ",
  scores: [80.24, 84.1],
  urgent: true,
  sheetRow: 7,
};

/** What the list says, as a reader of its text sees it. */
function textOf(groups: FindingGroup[]): string {
  return plain(<FindingList groups={groups} onSelect={() => undefined} />);
}

function plain(element: React.ReactElement): string {
  return renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

beforeEach(() => {
  startLanguage("th");
});

test("a finding says what is missing, in which cell, and how much it matters", () => {
  const text = textOf([{ heading, findings: [finding({})] }]);
  expect(text).toBe(
    "IIT i8 กระบวนการงบประมาณ แถว 7 คะแนน 80.24, 84.10 เร่งด่วน ขาดคะแนน - เซลล์ C7 ต้องแก้",
  );
});

test("each finding is a button of its own", () => {
  const html = renderToStaticMarkup(
    <FindingList
      groups={[{ heading, findings: [finding({}), finding({ column: 4, key: "responsible" })] }]}
      onSelect={() => undefined}
    />,
  );
  expect(html.match(/<button type="button"/g)).toHaveLength(2);
});

test("a row without an issue is told by its place", () => {
  const bare = { ...heading, instrument: "", issue: "", scores: [], urgent: false };
  expect(textOf([{ heading: bare, findings: [finding({ rule: "missing-issue" })] }])).toContain(
    "ยังไม่มีประเด็น แถว 7 ขาดประเด็น",
  );
});

test("what is about no row stands under a heading of its own", () => {
  const outside = finding({
    rule: "text-outside-columns",
    severity: "hint",
    key: null,
    reportRow: null,
    values: { text: "จด <ไว้>" },
  });
  expect(textOf([{ heading: null, findings: [outside] }])).toContain("นอกตารางรายงาน");
});

test.each(["th", "en"])("every rule's message is whole in %s", async (language) => {
  await i18next.changeLanguage(language);
  const values = { issue: "i8", score: 120, text: "ก" };
  for (const { code, severity } of rules) {
    const text = textOf([{ heading: null, findings: [finding({ rule: code, severity, values })] }]);
    expect(text).toContain("C7");
    expect(text).not.toMatch(/\{\{|findings\.|undefined/);
  }
});

describe("the state line", () => {
  const report = { ...reportView, rowCount: 6, completeRows: 5, urgentRows: 4, findingCount: 1 };
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
