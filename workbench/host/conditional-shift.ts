import { isFormulaRule, rulesOf, type ConditionalRule } from "./conditional-rules";
import type { Engine } from "./engine";
import { shiftedFormula } from "./reference-shift";
import { shiftedArea, type Shift } from "./references";

/**
 * Where Excel would have the sheet's conditional formats once rows or columns have come or gone. The engine differs:
 * beside a screen it cuts a rule in two where rows go, and gives the parts formulas that speak of no cell; without a
 * screen it moves none.
 */
export function formatsAfter(engine: Engine, shift: Shift): ConditionalRule[] {
  return rulesOf(engine, shift.sheetId).map((rule) => {
    const ranges = rule.ranges
      .map((range) => shiftedArea(range, shift))
      .filter((range) => range !== undefined);
    if (!isFormulaRule(rule)) return { ...structuredClone(rule), ranges };
    const value = shiftedFormula(engine, rule.rule.value, shift);
    return { ...structuredClone(rule), ranges, rule: { ...rule.rule, value } };
  });
}

/** Puts right what the engine has put elsewhere; the rules keep their ids and their order, the first to apply first. */
export function holdFormats(
  engine: Engine,
  sheetId: string,
  wanted: readonly ConditionalRule[],
): void {
  const now = rulesOf(engine, sheetId);
  const kept = wanted.filter(({ ranges }) => ranges.length > 0);
  if (JSON.stringify(now.map(written)) === JSON.stringify(kept.map(written))) return;
  for (const { cfId } of [...now])
    engine.command("sheet.mutation.delete-conditional-rule", sheetId, { cfId });
  // A rule that is added comes before the others.
  for (const rule of [...kept].reverse())
    engine.command("sheet.mutation.add-conditional-rule", sheetId, { rule });
}

/** All there is to a rule, for comparing. */
const written = ({ cfId, ranges, rule, stopIfTrue }: ConditionalRule) => [
  cfId,
  ranges.map((range) => [range.startRow, range.endRow, range.startColumn, range.endColumn]),
  rule,
  stopIfTrue,
];
