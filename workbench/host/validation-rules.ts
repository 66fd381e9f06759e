import { DataValidationType, type ISheetDataValidationRule } from "@univerjs/core";
import type {} from "@univerjs/sheets-data-validation/facade";
import { columnCount, intersection, rowCount, type Rectangle } from "./addresses";
import { present } from "./cells";
import type { Engine } from "./engine";
import { itemNotFound } from "./fault";
import { movedFormula, readsDifferently } from "./formulas";
import type { TrackedArea } from "./references";

export type ValidationRule = ISheetDataValidationRule;
export type RuleWithoutPlace = Omit<ValidationRule, "uid" | "ranges">;

/**
 * The engine works out a list's formula once per rule, from the rule's first cell, where Excel does so for
 * every cell. A list whose formula has relative references is therefore laid down as one rule for each row
 * (or cell), each with its formula moved along. Their uids are `<group>~<n>`: whoever saves the file writes
 * the rules of a group as one, with the formula of the topmost, leftmost cell.
 */
const GROUP_SIGN = "~";

/** The group of a rule that is one of several laid down for a list. */
export const groupOf = (uid: string): string | undefined =>
  uid.includes(GROUP_SIGN) ? uid.slice(0, uid.indexOf(GROUP_SIGN)) : undefined;

const sheetNamedBy = (engine: Engine, sheetId: string) => {
  const sheet = engine.sheet(sheetId);
  if (!sheet) throw itemNotFound(sheetId);
  return sheet;
};

export const allRules = (engine: Engine, sheetId: string): ValidationRule[] =>
  sheetNamedBy(engine, sheetId)
    .getDataValidations()
    .map(({ rule }) => rule);

/** The part of each rule that lies in the area, its formula as it reads there. */
export function rulesWithin(engine: Engine, { sheetId, area }: TrackedArea): ValidationRule[] {
  return allRules(engine, sheetId).flatMap((rule): ValidationRule[] => {
    const ranges = rule.ranges
      .map((range) => intersection(range, area))
      .filter((range) => range !== undefined);
    const [from, to] = [rule.ranges[0], ranges[0]];
    return from && to ? [{ ...movedRule(engine, rule, from, to), ranges }] : [];
  });
}

/** Rules with their areas, what was laid down row by row for one list put together again. */
export function listsTogether(
  rules: readonly ValidationRule[],
): { rule: ValidationRule; areas: Rectangle[] }[] {
  const together: { rule: ValidationRule; areas: Rectangle[] }[] = [];
  for (const rule of rules) {
    const [range] = rule.ranges;
    const group = groupOf(rule.uid);
    const above = together.find(
      ({ rule: { uid }, areas: [area] }) =>
        group !== undefined &&
        group === groupOf(uid) &&
        area?.startColumn === range?.startColumn &&
        area?.endColumn === range?.endColumn &&
        area?.endRow === (range?.startRow ?? 0) - 1,
    );
    const [area] = above?.areas ?? [];
    if (above && area && range) above.areas = [{ ...area, endRow: range.endRow }];
    else together.push({ rule, areas: [...rule.ranges] });
  }
  return together;
}

/** The rule as it reads from another cell. */
export function movedRule<R extends RuleWithoutPlace>(
  engine: Engine,
  rule: R,
  from: Rectangle,
  to: Rectangle,
): R {
  const { formula1, formula2 } = rule;
  return {
    ...rule,
    ...(formula1 !== undefined && { formula1: movedFormula(engine, formula1, from, to) }),
    ...(formula2 !== undefined && { formula2: movedFormula(engine, formula2, from, to) }),
  };
}

export function clearValidation(engine: Engine, sheetId: string, area: Rectangle): void {
  if (rulesWithin(engine, { sheetId, area }).length === 0) return;
  const ranges = [present(sheetNamedBy(engine, sheetId), area)];
  engine.command("sheets.command.clear-range-data-validation", sheetId, { ranges });
}

/** Puts rules in the place of whatever stood there. The formulas read from each area's first cell. */
export function layRules(
  engine: Engine,
  { sheetId, area }: TrackedArea,
  rules: readonly { rule: RuleWithoutPlace; areas: readonly Rectangle[] }[],
): void {
  clearValidation(engine, sheetId, area);
  const sheet = sheetNamedBy(engine, sheetId);
  const laid = rules.flatMap(({ rule, areas }) =>
    areas.flatMap((each) => placed(engine, rule, present(sheet, each))),
  );
  if (laid.length === 0) return;
  engine.command("data-validation.mutation.addRule", sheetId, { rule: laid });
}

function placed(engine: Engine, rule: RuleWithoutPlace, area: Rectangle): ValidationRule[] {
  const uid = `dv-${crypto.randomUUID()}`;
  const isList = rule.type === DataValidationType.LIST;
  const { byRow, byColumn } = readsDifferently(engine, (isList && rule.formula1) || "");
  if (!byRow && !byColumn) return [{ ...rule, uid, ranges: [area] }];
  return pieces(area, byRow, byColumn).map((piece, n) => ({
    ...movedRule(engine, rule, area, piece),
    uid: `${uid}${GROUP_SIGN}${n}`,
    ranges: [piece],
  }));
}

function pieces(area: Rectangle, byRow: boolean, byColumn: boolean): Rectangle[] {
  const rows = byRow ? rowCount(area) : 1;
  const columns = byColumn ? columnCount(area) : 1;
  return Array.from({ length: rows * columns }, (_, n) => {
    const row = area.startRow + Math.floor(n / columns);
    const column = area.startColumn + (n % columns);
    return {
      startRow: row,
      endRow: byRow ? row : area.endRow,
      startColumn: column,
      endColumn: byColumn ? column : area.endColumn,
    };
  });
}
