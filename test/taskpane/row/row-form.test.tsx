/** @jest-environment jsdom */
import { within } from "@testing-library/react";
import { readIn } from "../../support/person";
import { finding } from "../../support/view";
import { urgentRow } from "./rows";
import { box, button, field, focused, showForm } from "./show-form";

const score = "คะแนน";
const measures = "มาตรการ/กิจกรรม";

describe("going to a row", () => {
  test("leads to the first field that lacks something", () => {
    showForm({ text: { issue: "i8 กระบวนการงบประมาณ", score: "73.10" }, sought: true });
    expect(focused()).toBe(box(measures));
  });

  test("leads there each time it is asked for", async () => {
    const { person } = showForm({ text: { issue: "i8" } });
    expect(focused()).toBe(document.body);
    for (let times = 0; times < 2; times += 1) {
      await person.click(button("ไป"));
      expect(focused()).toBe(within(field(score)).getByRole("textbox"));
    }
  });
});

describe("what the check has found in a field", () => {
  const placeholder = finding({
    rule: "placeholder",
    key: "measures",
    column: 3,
    values: { text: "ทดสอบ" },
  });
  const text = {
    issue: "i8 กระบวนการงบประมาณ",
    score: "73.10",
    measures: "ทดสอบ",
    responsible: "ฝกม.",
    actions: "1. ทำ",
    results: "• ได้",
  };

  test("is told there, in place of the word that it is filled in, and leads there", () => {
    showForm({ text, findings: [placeholder], sought: true });
    expect(focused()).toBe(box(measures));
    const shown = readIn(field(measures));
    expect(shown).toContain("ต้องแก้");
    expect(shown).toContain("“ทดสอบ”");
    expect(shown).not.toContain("กรอกแล้ว");
    expect(readIn(field("ผลที่ได้จากการดำเนินการ"))).toContain("กรอกแล้ว");
  });

  test("is told each time, where one rule has found several things", () => {
    const codes = ["i88", "i99"].map((code) =>
      finding({ rule: "unknown-code", key: "issue", column: 1, values: { code } }),
    );
    showForm({ text, findings: codes });
    expect(readIn(field("ประเด็น"))).toMatch(/i88.*i99/);
  });

  test("is not said of a text that is being typed in its place", async () => {
    const { person } = showForm({ text, findings: [placeholder] });
    await person.type(box(measures), "การประชุม");
    expect(readIn(field(measures))).not.toContain("ต้องแก้");
  });

  test("opens the item's fields, which are one line where nothing is to be mended in them", () => {
    const wrong = finding({
      rule: "unknown-code",
      key: "issue",
      column: 1,
      values: { code: "i88" },
    });
    showForm({ text, findings: [wrong] });
    expect(readIn(field("ประเด็น"))).toContain("i88");
  });
});

describe("typing", () => {
  test("a text is written once its field is left", async () => {
    const { person, written } = showForm();
    await person.type(box(measures), "ประชุมทุกฝ่าย");
    expect(written).toEqual([]);
    await person.tab();
    expect(written).toEqual([{ measures: "• ประชุมทุกฝ่าย" }]);
  });

  test("Escape brings back what the sheet holds", async () => {
    const { person, written } = showForm({ text: { score: "80" } });
    await person.type(box(score), "9{Escape}");
    expect(box(score).value).toBe("80");
    await person.tab();
    expect(written).toEqual([]);
  });

  test("where the cell has changed meanwhile both texts are shown, and one is kept with a click", async () => {
    const theirs = { ...urgentRow({ instrument: "IIT", score: "70" }).text };
    const { person, written } = showForm({ filled: { kind: "changed", theirs } });
    await person.type(box(score), "90");
    await person.tab();
    await within(field(score)).findByText("ที่คุณพิมพ์");
    await person.click(button("ใช้ที่อยู่ในตาราง"));
    expect(written).toEqual([{ score: "90" }]);
    expect(focused()).toBe(box(score));
  });

  test("what Excel did not take is said in its field, and written with another click", async () => {
    const { person, written } = showForm({ filled: { kind: "failed" } });
    await person.type(box(score), "90");
    await person.tab();
    await within(field(score)).findByText("ยังไม่ได้บันทึกลงตาราง ข้อความยังอยู่ที่นี่");
    await person.click(button("บันทึกอีกครั้ง"));
    expect(written).toEqual([{ score: "90" }, { score: "90" }]);
  });
});
