import type { Engine } from "./engine";
import { shiftedFormula } from "./reference-shift";
import { shiftedArea, type Shift } from "./references";
import { allRules, groupOf, movedRule, type ValidationRule } from "./validation-rules";

/**
 * Where Excel would have the sheet's rules once rows or columns have come or gone. The engine differs: a
 * rule whose first row is pushed down grows upward, and its formula then speaks of the wrong row.
 */
export function rulesAfter(engine: Engine, shift: Shift): ValidationRule[] {
  const rules = allRules(engine, shift.sheetId);
  const moved = rules.map((rule): ValidationRule => {
    const formulas = {
      ...(rule.formula1?.startsWith("=") && {
        formula1: shiftedFormula(engine, rule.formula1, shift),
      }),
      ...(rule.formula2?.startsWith("=") && {
        formula2: shiftedFormula(engine, rule.formula2, shift),
      }),
    };
    const ranges = rule.ranges
      .map((range) => shiftedArea(range, shift))
      .filter((range) => range !== undefined);
    return { ...rule, ...formulas, ranges };
  });
  return [...moved, ...between(engine, rules, shift)];
}

/** Rows that come in between the rows of a group take part in its rule, as they do in Excel. */
function between(engine: Engine, rules: readonly ValidationRule[], shift: Shift): ValidationRule[] {
  const { axis, kind, at, count } = shift;
  if (axis !== "row" || kind !== "insert") return [];
  const below = new Set(
    rules.filter(({ ranges }) => ranges[0]?.startRow === at).map(({ uid }) => groupOf(uid)),
  );
  return rules.flatMap((rule): ValidationRule[] => {
    const [range] = rule.ranges;
    const group = groupOf(rule.uid);
    if (group === undefined || range?.endRow !== at - 1 || !below.has(group)) return [];
    return Array.from({ length: count }, (_, n) => {
      const piece = { ...range, startRow: at + n, endRow: at + n };
      const uid = `${group}~${crypto.randomUUID()}`;
      return { ...movedRule(engine, rule, range, piece), uid, ranges: [piece] };
    });
  });
}

/** Takes out the rules whose last cell goes: the engine would go on moving references in them. */
export function dropRules(engine: Engine, sheetId: string, after: readonly ValidationRule[]): void {
  const ruleId = after.filter(({ ranges }) => ranges.length === 0).map(({ uid }) => uid);
  if (ruleId.length > 0) engine.command("data-validation.mutation.removeRule", sheetId, { ruleId });
}

/** Puts right what the engine has put elsewhere; the rules keep their ids. */
export function holdRules(
  engine: Engine,
  sheetId: string,
  wanted: readonly ValidationRule[],
): void {
  const now = new Map(allRules(engine, sheetId).map((rule) => [rule.uid, written(rule)]));
  const kept = wanted.filter(({ ranges }) => ranges.length > 0);
  const differing = kept.filter((rule) => now.get(rule.uid) !== written(rule));
  const removed = differing.map(({ uid }) => uid).filter((uid) => now.has(uid));
  if (removed.length > 0) {
    engine.command("data-validation.mutation.removeRule", sheetId, { ruleId: removed });
  }
  if (differing.length > 0) {
    engine.command("data-validation.mutation.addRule", sheetId, { rule: differing });
  }
}

/** All there is to a rule, for comparing: moving one, the engine has been seen to lose `allowBlank`. */
function written({ ranges, ...rule }: ValidationRule): string {
  const said = Object.entries(rule).filter(([, value]) => value !== undefined);
  const places = ranges.map((range) => [
    range.startRow,
    range.endRow,
    range.startColumn,
    range.endColumn,
  ]);
  return JSON.stringify([said.sort(([one], [other]) => one.localeCompare(other)), places]);
}
