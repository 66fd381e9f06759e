/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { Language } from "../../../../src/messages/language";
import "../../../../src/messages/findings";
import type { Acknowledgement } from "../../../../src/report/check/notes";
import { latestName, warningKey, wishOf } from "../../../../src/taskpane/check/ready/acknowledging";
import { ReadyCard } from "../../../../src/taskpane/check/ready/ReadyCard";
import type { ChangedRule, ReportView } from "../../../../src/taskpane/workbook/workbook-view";
import { readIn, show } from "../../../support/person";
import { finding, reportView } from "../../../support/view";
import { checkProps, type Asked } from "../check-props";

const urgent = finding({
  rule: "not-urgent",
  severity: "warning",
  values: { score: 90, threshold: 85, section: "develop" },
});
const elsewhere = {
  ...urgent,
  row: 8,
  reportRow: 2,
  place: { ...urgent.place, row: 8 },
};
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
/** Two warnings that nobody has acknowledged. */
const twoOpen = report(
  {
    isReady: false,
    warnings: [urgent, elsewhere].map((each) => ({ finding: each, acknowledged: null })),
  },
  { error: 0, warning: 2, hint: 0 },
);
function showCard(shown: ReportView, language?: Language) {
  const asked: Asked[] = [];
  return { ...show(<ReadyCard {...checkProps(shown, asked)} />, language), asked };
}
const card = (shown: ReportView, language?: Language) =>
  readIn(showCard(shown, language).container);
const button = (name: string) => screen.getByRole("button", { name });
const nameBox = () => screen.getByRole<HTMLInputElement>("textbox", { name: /^ชื่อผู้รับทราบ/ });
const ticks = () => screen.getAllByRole("checkbox", { name: /90 ไม่ต่ำกว่าเกณฑ์/ });
const heading = () => screen.getByRole("heading", { name: "ความพร้อมส่ง" });

describe("whether a report can be submitted", () => {
  test("errors stand in the way, and nothing can be acknowledged meanwhile", () => {
    const warnings = [{ finding: urgent, acknowledged: null }];
    const said = card(report({ isReady: false, warnings }, { error: 3, warning: 1, hint: 0 }));
    expect(said).toBe("ความพร้อมส่ง ยังส่งไม่ได้: ต้องแก้ 3 ข้อ");
  });

  test("warnings wait for someone to acknowledge them, each with its cell", () => {
    const said = card(twoOpen);
    expect(said).toContain("เหลือข้อที่ควรดู 2 ข้อ");
    expect(said).toMatch(/เซลล์ C7 .*เซลล์ C9 ชื่อผู้รับทราบ/);
    expect(said).toContain("รับทราบ 0 ข้อ");
    expect(said).not.toMatch(/ พร้อมส่ง/);
  });

  test.each<[ReportView["unchecked"], string]>([
    [["coverage"], "ครบ แต่ยังไม่ได้เทียบคะแนน"],
    [["coverage", "departments"], "ครบ แต่ยังไม่ได้เทียบคะแนน"],
    [["departments"], "ครบ แต่ยังตรวจไม่ได้ทุกเรื่อง"],
    [["items"], "ครบ แต่ยังตรวจไม่ได้ทุกเรื่อง"],
    [[], "พร้อมส่ง"],
  ])("where %j could not be checked it is said to be %j", (unchecked, sentence) => {
    showCard(report({ unchecked }));
    expect(readIn(screen.getByRole("status"))).toBe(sentence);
  });

  test("what was acknowledged is told with name and date, and can be taken back", async () => {
    const warnings = [{ finding: urgent, acknowledged: somchai }];
    const { person, asked } = showCard(report({ warnings }, { error: 0, warning: 1, hint: 0 }));
    const said = readIn();
    expect(said).toMatch(/^ความพร้อมส่ง พร้อมส่ง การตรวจครั้งล่าสุดไม่พบข้อที่ต้องแก้/);
    expect(said).toContain("สมชาย ใจดี รับทราบเมื่อ 23 พ.ย. 2569 ยกเลิกการรับทราบ");
    expect(said).not.toContain("ชื่อผู้รับทราบ");
    await person.click(button("ยกเลิกการรับทราบ"));
    expect(asked).toEqual([["take back", urgent]]);
    expect(document.activeElement).toBe(heading());
  });

  test("suggestions do not stand in the way", () => {
    const said = card(report({}, { error: 0, warning: 0, hint: 4 }));
    expect(said).toBe("ความพร้อมส่ง พร้อมส่ง การตรวจครั้งล่าสุดไม่พบข้อที่ต้องแก้หรือควรดู");
  });

  test("rules that were turned off or lowered are told of", () => {
    const levels: ChangedRule[] = [
      { rule: "numbering", level: "off" },
      { rule: "not-urgent", level: "hint" },
    ];
    expect(card(report({ levels }))).toContain("ปิดหรือลดระดับการตรวจไว้ 2 เรื่อง");
  });

  test("in English too", () => {
    const warnings = [
      { finding: urgent, acknowledged: somchai },
      { finding: elsewhere, acknowledged: null },
    ];
    const said = card(report({ isReady: false, warnings }), "en");
    expect(said).toContain("on 23 Nov 2026");
    expect(said).not.toMatch(/\{\{|ready\.|findings\./);
  });
});

describe("acknowledging", () => {
  const open = [urgent, elsewhere];

  test("hands over what was ticked, in the name of whoever typed theirs", async () => {
    const { person, asked } = showCard(twoOpen);
    await person.click(ticks()[1]!);
    await person.type(nameBox(), "  สมหญิง   รักงาน ");
    await person.click(button("รับทราบ 1 ข้อ"));
    expect(asked).toEqual([["acknowledge", [elsewhere], "สมหญิง รักงาน"]]);
    expect(document.activeElement).toBe(heading());
  });

  test("takes all at once", async () => {
    const { person, asked } = showCard(twoOpen);
    await person.click(screen.getByRole("checkbox", { name: "เลือกทุกข้อ" }));
    await person.type(nameBox(), "สมชาย{Enter}");
    expect(asked).toEqual([["acknowledge", open, "สมชาย"]]);
  });

  test("needs a name, and leads to where it is typed", async () => {
    expect(wishOf(open, { ticked: open.map(warningKey), name: "  " })).toBe("no-name");
    const { person, asked } = showCard(twoOpen);
    await person.click(ticks()[0]!);
    await person.click(button("รับทราบ 1 ข้อ"));
    screen.getByText("โปรดกรอกชื่อผู้รับทราบ");
    expect(nameBox().getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(nameBox());
    expect(asked).toEqual([]);
  });

  test("needs something ticked", async () => {
    expect(wishOf(open, { ticked: [], name: "สมชาย" })).toBe("nothing-ticked");
    const { person, asked } = showCard(twoOpen);
    await person.click(button("รับทราบ 0 ข้อ"));
    expect(screen.getByRole("alert").textContent).toBe("โปรดเลือกข้อที่จะรับทราบก่อน");
    expect(asked).toEqual([]);
  });

  test("a warning leads to its cell", async () => {
    const { person, asked } = showCard(twoOpen);
    await person.click(screen.getByRole("button", { name: /เซลล์ C9/ }));
    expect(asked).toEqual([["go to", elsewhere]]);
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
    showCard(report({ isReady: false, warnings }));
    expect(nameBox().value).toBe("สมชาย ใจดี");
  });

  test("a date that is none is shown as it stands", () => {
    const warnings = [{ finding: urgent, acknowledged: by("มานี", "เมื่อวาน") }];
    expect(card(report({ warnings }))).toContain("มานี รับทราบเมื่อ เมื่อวาน");
  });
});
