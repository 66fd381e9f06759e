import i18next from "i18next";
import { renderToStaticMarkup } from "react-dom/server";
import "../../../../src/messages/findings";
import { speak } from "../../../../src/taskpane/language/speak";
import type { Acknowledgement } from "../../../../src/report/check/notes";
import { latestName, warningKey, wishOf } from "../../../../src/taskpane/check/ready/acknowledging";
import { NameField } from "../../../../src/taskpane/check/ready/NameField";
import { ReadyCard } from "../../../../src/taskpane/check/ready/ReadyCard";
import type { ReportView } from "../../../../src/taskpane/workbook/workbook-view";
import { finding, reportView } from "../../../support/view";
import { checkProps, textOf } from "./render";

const urgent = finding({
  rule: "not-urgent",
  severity: "warning",
  values: { score: 90, threshold: 85, section: "develop" },
});
const elsewhere = { ...urgent, row: 8, reportRow: 2 };
const by = (name: string, date: string): Acknowledgement => ({
  rule: "not-urgent",
  about: "x",
  name,
  date,
});
const somchai = by("สมชาย ใจดี", "2026-11-23");

const report = (parts: Partial<ReportView>, counts = { error: 0, warning: 0, hint: 0 }) => ({
  ...reportView,
  standing: { ...reportView.standing, counts },
  ...parts,
});
const card = (shown: ReportView) => textOf(<ReadyCard {...checkProps(shown)} />);

beforeEach(() => {
  speak("th");
});

describe("whether a report can be submitted", () => {
  test("errors stand in the way, and nothing can be acknowledged meanwhile", () => {
    const warnings = [{ finding: urgent, acknowledged: null }];
    const text = card(report({ isReady: false, warnings }, { error: 3, warning: 1, hint: 0 }));
    expect(text).toBe("ความพร้อมส่ง ยังส่งไม่ได้: ต้องแก้ 3 ข้อ");
  });

  test("warnings wait for someone to acknowledge them, each with its cell", () => {
    const warnings = [urgent, elsewhere].map((each) => ({ finding: each, acknowledged: null }));
    const text = card(report({ isReady: false, warnings }, { error: 0, warning: 2, hint: 0 }));
    expect(text).toContain("เหลือข้อที่ควรดู 2 ข้อ");
    expect(text).toMatch(/เซลล์ C7 .*เซลล์ C9 ชื่อผู้รับทราบ/);
    expect(text).toContain("รับทราบ 0 ข้อ");
    expect(text).not.toMatch(/ พร้อมส่ง/);
  });

  test("what was acknowledged is told with name and date, and can be taken back", () => {
    const warnings = [{ finding: urgent, acknowledged: somchai }];
    const text = card(report({ warnings }, { error: 0, warning: 1, hint: 0 }));
    expect(text).toMatch(/^ความพร้อมส่ง พร้อมส่ง การตรวจครั้งล่าสุดไม่พบข้อที่ต้องแก้/);
    expect(text).toContain("สมชาย ใจดี รับทราบเมื่อ 23 พ.ย. 2569 ยกเลิกการรับทราบ");
    expect(text).not.toContain("ชื่อผู้รับทราบ");
  });

  test("suggestions do not stand in the way", () => {
    const text = card(report({}, { error: 0, warning: 0, hint: 4 }));
    expect(text).toBe("ความพร้อมส่ง พร้อมส่ง การตรวจครั้งล่าสุดไม่พบข้อที่ต้องแก้หรือควรดู");
  });

  test("rules that were turned off or lowered are told of", () => {
    const levels = { numbering: "off", "not-urgent": "hint" } as const;
    expect(card(report({ levels }))).toContain("ปิดหรือลดระดับการตรวจไว้ 2 เรื่อง");
  });

  test("in English too", async () => {
    await i18next.changeLanguage("en");
    const warnings = [
      { finding: urgent, acknowledged: somchai },
      { finding: elsewhere, acknowledged: null },
    ];
    const text = card(report({ isReady: false, warnings }));
    expect(text).toContain("on 23 Nov 2026");
    expect(text).not.toMatch(/\{\{|ready\.|findings\./);
  });
});

describe("acknowledging", () => {
  const open = [urgent, elsewhere];

  test("hands over what was ticked, in the name of whoever typed theirs", () => {
    const ticked = [warningKey(elsewhere)];
    expect(wishOf(open, { ticked, name: "  สมหญิง   รักงาน " })).toEqual({
      findings: [elsewhere],
      name: "สมหญิง รักงาน",
    });
  });

  test("needs a name", () => {
    expect(wishOf(open, { ticked: open.map(warningKey), name: "  " })).toBe("no-name");
    const field = <NameField name="" isMissing onName={() => undefined} />;
    expect(textOf(field)).toContain("โปรดกรอกชื่อผู้รับทราบ");
    expect(renderToStaticMarkup(field)).toContain('aria-invalid="true"');
  });

  test("needs something ticked", () => {
    expect(wishOf(open, { ticked: [], name: "สมชาย" })).toBe("nothing-ticked");
  });

  test("what was put right since is not acknowledged, nor what came into its cell", () => {
    const ticked = open.map(warningKey);
    const other = { ...urgent, values: { ...urgent.values, score: 99 } };
    expect(wishOf([other, elsewhere], { ticked, name: "ก" })).toMatchObject({
      findings: [elsewhere],
    });
  });

  test("starts with the name of whoever acknowledged last", () => {
    const earlier = by("มานี", "2026-10-01");
    const warnings = [somchai, earlier, null].map((acknowledged) => ({
      finding: urgent,
      acknowledged,
    }));
    expect(latestName(warnings)).toBe("สมชาย ใจดี");
    expect(latestName([])).toBe("");
    const shown = card(report({ isReady: false, warnings }));
    expect(shown).toContain("ชื่อผู้รับทราบ");
    const html = renderToStaticMarkup(
      <ReadyCard {...checkProps(report({ isReady: false, warnings }))} />,
    );
    expect(html).toContain('value="สมชาย ใจดี"');
  });

  test("a date that is none is shown as it stands", () => {
    const warnings = [{ finding: urgent, acknowledged: by("มานี", "เมื่อวาน") }];
    expect(card(report({ warnings }))).toContain("มานี รับทราบเมื่อ เมื่อวาน");
  });
});
