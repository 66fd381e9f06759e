import {
  isFormulaRule,
  rulesOf,
  saveRule,
  deleteRule,
  type ConditionalRule,
} from "./conditional-rules";
import type { Engine } from "./engine";
import { shiftedFormula } from "./reference-shift";
import { shiftedArea, type Shift } from "./references";

/**
 * Moves conditional formats along with the rows or columns that `work` brings in or takes out.
 * Beside a screen the engine does this itself, and what it has moved is left alone.
 */
export function movingFormats(engine: Engine, shift: Shift, work: () => void): void {
  const before = rulesOf(engine, shift.sheetId).map((rule) => structuredClone(rule));
  work();
  const now = new Map(rulesOf(engine, shift.sheetId).map((rule) => [rule.cfId, rule]));
  for (const rule of before) {
    const left = now.get(rule.cfId);
    if (!left || JSON.stringify(left.ranges) !== JSON.stringify(rule.ranges)) continue;
    const moved = movedRule(engine, rule, shift);
    if (moved.ranges.length === 0) deleteRule(engine, shift.sheetId, rule.cfId);
    else if (JSON.stringify(moved) !== JSON.stringify(rule)) saveRule(engine, shift.sheetId, moved);
  }
}

function movedRule(engine: Engine, rule: ConditionalRule, shift: Shift): ConditionalRule {
  const ranges = rule.ranges
    .map((range) => shiftedArea(range, shift))
    .filter((range) => range !== undefined);
  if (!isFormulaRule(rule)) return { ...rule, ranges };
  const value = shiftedFormula(engine, rule.rule.value, shift);
  return { ...rule, ranges, rule: { ...rule.rule, value } };
}
