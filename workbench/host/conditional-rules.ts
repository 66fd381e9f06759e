import type {
  CFRuleType,
  CFSubRuleType,
  IConditionFormattingRule,
  IFormulaHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import type {} from "@univerjs/sheets-conditional-formatting/facade";
import { intersection, type Rectangle } from "./addresses";
import { present } from "./cells";
import type { Engine } from "./engine";
import { invalidReference, itemNotFound } from "./fault";
import { movedFormula } from "./formulas";
import { subtract } from "./rectangles";
import type { TrackedArea } from "./references";

export type ConditionalRule = IConditionFormattingRule;
export type FormulaRule = IConditionFormattingRule<IFormulaHighlightCell>;

// The engine's enumerations are plain text; naming them here keeps its code out of the browser's host.
const HIGHLIGHT: `${CFRuleType.highlightCell}` = "highlightCell";
const FORMULA: `${CFSubRuleType.formula}` = "formula";

/** A rule waits for its formula with one that holds nowhere. */
const NEVER = "=FALSE";

export const isFormulaRule = (rule: ConditionalRule): rule is FormulaRule =>
  rule.rule.type === HIGHLIGHT && rule.rule.subType === FORMULA;

/** The sheet's rules, the first to apply first. */
export function rulesOf(engine: Engine, sheetId: string): ConditionalRule[] {
  const sheet = engine.sheet(sheetId);
  if (!sheet) throw itemNotFound(sheetId);
  return sheet.getConditionalFormattingRules();
}

/** Excel puts a new rule before the others. */
export function addFormulaRule(engine: Engine, { sheetId, area }: TrackedArea): string {
  const sheet = engine.sheet(sheetId);
  if (!sheet) throw invalidReference(sheetId);
  const cfId = `cf-${crypto.randomUUID()}`;
  const rule = { type: HIGHLIGHT, subType: FORMULA, value: NEVER, style: {} };
  engine.command("sheet.command.add-conditional-rule", sheetId, {
    rule: { cfId, ranges: [present(sheet, area)], stopIfTrue: false, rule },
  });
  return cfId;
}

/** The engine works a formula out only for a rule that is added with it: so a changed one is added anew. */
export function saveRule(engine: Engine, sheetId: string, rule: ConditionalRule): void {
  const priority = rulesOf(engine, sheetId).findIndex(({ cfId }) => cfId === rule.cfId);
  deleteRule(engine, sheetId, rule.cfId);
  engine.command("sheet.command.add-conditional-rule", sheetId, { rule });
  if (priority >= 0) prioritise(engine, sheetId, rule.cfId, priority);
}

export function deleteRule(engine: Engine, sheetId: string, cfId: string): void {
  engine.command("sheet.command.delete-conditional-rule", sheetId, { cfId });
}

export function prioritise(engine: Engine, sheetId: string, id: string, priority: number): void {
  const rules = rulesOf(engine, sheetId);
  const now = rules.findIndex((rule) => rule.cfId === id);
  const target = rules[priority];
  if (!target) throw itemNotFound(`priority ${priority}`);
  if (target.cfId === id) return;
  engine.command("sheet.command.move-conditional-rule", sheetId, {
    start: { id, type: "self" },
    end: { id: target.cfId, type: now < priority ? "after" : "before" },
  });
}

/** Takes the rules off an area; what lies outside of it keeps them. */
export function clearConditionalFormats(engine: Engine, sheetId: string, area: Rectangle): void {
  for (const rule of rulesOf(engine, sheetId)) {
    if (!rule.ranges.some((range) => intersection(range, area))) continue;
    const left = rule.ranges.flatMap((range) => subtract(range, area));
    if (left.length === 0) deleteRule(engine, sheetId, rule.cfId);
    else saveRule(engine, sheetId, reanchored(engine, { ...rule, ranges: left }, rule.ranges));
  }
}

/** A formula speaks from the first cell of its ranges: when that cell changes, so must the formula. */
function reanchored(
  engine: Engine,
  rule: ConditionalRule,
  before: readonly Rectangle[],
): ConditionalRule {
  const [from, to] = [before[0], rule.ranges[0]];
  if (!isFormulaRule(rule) || !from || !to) return rule;
  const value = movedFormula(engine, rule.rule.value, from, to);
  return { ...rule, rule: { ...rule.rule, value } };
}
