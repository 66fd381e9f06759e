/** @jest-environment jsdom */
import type { ChangedRule } from "../../../../src/taskpane/workbook/workbook-view";
import { screen, within } from "@testing-library/react";
import "../../../../src/messages/findings";
import { languages, type Language } from "../../../../src/messages/language";
import { wordsIn } from "../../../../src/messages/words";
import { rules } from "../../../../src/report/check/rules/rules";
import { levelsOf, levelToKeep } from "../../../../src/taskpane/check/rules/levels";
import { RuleLevels, RuleSettings } from "../../../../src/taskpane/check/rules/RuleSettings";
import { readIn, show } from "../../../support/person";
import { reportView } from "../../../support/view";
import { checkProps, type Asked } from "../check-props";

const levels: ChangedRule[] = [
  { rule: "numbering", level: "off" },
  { rule: "not-urgent", level: "hint" },
];
const ruleOf = (code: string) => rules.find((rule) => rule.code === code)!;
const changed = { ...reportView, levels };
const showLevels = (language?: Language) => {
  const asked: Asked[] = [];
  return { ...show(<RuleLevels {...checkProps(changed, asked)} />, language), asked };
};
/** The line of a rule. */
const line = (name: string) => {
  const item = screen.getByText(name).closest("li")!;
  return { ...within(item), said: readIn(item), level: item.querySelector("select")! };
};

test("are folded away, until they are asked for", async () => {
  const { person } = show(<RuleSettings {...checkProps(reportView)} />);
  expect(readIn()).toBe("กฎการตรวจ");
  await person.click(screen.getByRole("button", { name: "กฎการตรวจ" }));
  expect(screen.getAllByRole("listitem")).toHaveLength(rules.length);
});

test("their title tells how many were changed", () => {
  show(<RuleSettings {...checkProps(changed)} />);
  screen.getByRole("button", { name: "กฎการตรวจ (ปรับไว้ 2 เรื่อง)" });
});

test.each(languages)("every rule has its name, its reason and its levels in %s", (language) => {
  const t = wordsIn(language);
  showLevels(language);
  const text = readIn();
  for (const { code } of rules) {
    expect(text).toContain(t(`findings.rules.${code}.name`));
    expect(text).toContain(t(`findings.rules.${code}.why`));
  }
  expect(text).not.toMatch(/\{\{|ready\.|findings\.|\$t/);
});

test("a changed rule says in words what it usually is", () => {
  showLevels();
  expect(screen.getAllByText(/ปรับแล้ว เดิมเป็น/)).toHaveLength(2);
  expect(line("คะแนนถึงเกณฑ์แต่อยู่ในส่วนเร่งด่วน").said).toContain("ปรับแล้ว เดิมเป็น “ควรดู” คืนค่าเดิม");
});

test("the level a rule has in this workbook is the one chosen", () => {
  showLevels();
  const off = screen.getAllByText<HTMLOptionElement>("ไม่ตรวจ").filter(({ selected }) => selected);
  expect(off).toHaveLength(1);
  expect(line("เลขข้อข้ามหรือซ้ำ").level.value).toBe("off");
});

test("another level is chosen for a rule, and its own one kept as none", async () => {
  const { person, asked } = showLevels();
  await person.selectOptions(line("ขาดคะแนน").level, "ควรดู");
  await person.selectOptions(line("คะแนนถึงเกณฑ์แต่อยู่ในส่วนเร่งด่วน").level, "ควรดู");
  expect(asked).toEqual([
    ["set level", "missing-score", "warning"],
    ["set level", "not-urgent", null],
  ]);
});

test("put back by a click, the rule keeps the focus that its button loses", async () => {
  const { person, asked } = showLevels();
  await person.click(line("เลขข้อข้ามหรือซ้ำ").getByText("คืนค่าเดิม"));
  expect(asked).toEqual([["set level", "numbering", null]]);
  expect(document.activeElement).toBe(line("เลขข้อข้ามหรือซ้ำ").level);
});

test("no rule can be made more serious than it is", () => {
  expect(levelsOf(ruleOf("missing-score"))).toEqual(["error", "warning", "hint", "off"]);
  expect(levelsOf(ruleOf("not-urgent"))).toEqual(["warning", "hint", "off"]);
});

test("going back to its own level keeps nothing in the workbook", () => {
  expect(levelToKeep(ruleOf("not-urgent"), "warning")).toBeNull();
  expect(levelToKeep(ruleOf("not-urgent"), "off")).toBe("off");
});
