import i18next from "i18next";
import { renderToStaticMarkup } from "react-dom/server";
import "../../../../src/messages/findings";
import { speak } from "../../../../src/taskpane/language/speak";
import { rules } from "../../../../src/report/check/rules/rules";
import { levelsOf, levelToKeep } from "../../../../src/taskpane/check/rules/levels";
import { RuleLevels, RuleSettings } from "../../../../src/taskpane/check/rules/RuleSettings";
import { reportView } from "../../../support/view";
import { checkProps, textOf } from "./render";

const levels = { numbering: "off", "not-urgent": "hint" } as const;
const ruleOf = (code: string) => rules.find((rule) => rule.code === code)!;

beforeEach(() => {
  speak("th");
});

test("are folded away, and their title tells how many were changed", () => {
  expect(textOf(<RuleSettings {...checkProps(reportView)} />)).toBe("กฎการตรวจ");
  expect(textOf(<RuleSettings {...checkProps({ ...reportView, levels })} />)).toBe(
    "กฎการตรวจ (ปรับไว้ 2 เรื่อง)",
  );
});

test.each(["th", "en"])(
  "every rule has its name, its reason and its levels in %s",
  async (tongue) => {
    await i18next.changeLanguage(tongue);
    const text = textOf(<RuleLevels {...checkProps({ ...reportView, levels })} />);
    for (const { code } of rules) {
      expect(text).toContain(i18next.t(`findings.rules.${code}.name`));
      expect(text).toContain(i18next.t(`findings.rules.${code}.why`));
    }
    expect(text).not.toMatch(/\{\{|ready\.|findings\.|\$t/);
  },
);

test("a changed rule says in words what it usually is", () => {
  const text = textOf(<RuleLevels {...checkProps({ ...reportView, levels })} />);
  expect(text.match(/ปรับแล้ว เดิมเป็น/g)).toHaveLength(2);
  expect(text).toContain("ปรับแล้ว เดิมเป็น “ควรดู” คืนค่าเดิม");
});

test("the level a rule has in this workbook is the one chosen", () => {
  const html = renderToStaticMarkup(<RuleLevels {...checkProps({ ...reportView, levels })} />);
  expect(html.match(/<option value="off" selected/g)).toHaveLength(1);
});

test("no rule can be made more serious than it is", () => {
  expect(levelsOf(ruleOf("missing-score"))).toEqual(["error", "warning", "hint", "off"]);
  expect(levelsOf(ruleOf("not-urgent"))).toEqual(["warning", "hint", "off"]);
});

test("going back to its own level keeps nothing in the workbook", () => {
  expect(levelToKeep(ruleOf("not-urgent"), "warning")).toBeNull();
  expect(levelToKeep(ruleOf("not-urgent"), "off")).toBe("off");
});
