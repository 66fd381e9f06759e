import { DataValidationType, type IRange, type ISheetDataValidationRule } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";

type Rule = ISheetDataValidationRule;

/**
 * The engine works out a list's formula once per rule, from the rule's first cell, where Excel does so
 * for every cell. A list whose formula has relative references is therefore laid down on the screen as
 * one rule for each row (or cell), with uids `<group>~<n>`, and is one rule again in a file.
 */
const GROUP_SIGN = "~";
/** The engine takes seconds for a few thousand rules; a list over more cells shows its first cell's. */
const MOST_PIECES = 5_000;

export function splitList(rule: Rule): Rule[] {
  const [origin] = rule.ranges;
  const formula = rule.formula1 ?? "";
  if (!origin || rule.type !== DataValidationType.LIST || !formula.startsWith("=")) return [rule];
  const builder = new LexerTreeBuilder();
  const formulaAt = (rows: number, columns: number) =>
    builder.moveFormulaRefOffset(formula, columns, rows);
  const byRow = formulaAt(1, 0) !== formula;
  const byColumn = formulaAt(0, 1) !== formula;
  if (!byRow && !byColumn) return [rule];
  const count = (range: IRange) =>
    (byRow ? range.endRow - range.startRow + 1 : 1) *
    (byColumn ? range.endColumn - range.startColumn + 1 : 1);
  if (rule.ranges.reduce((sum, range) => sum + count(range), 0) > MOST_PIECES) return [rule];
  const cells = rule.ranges.flatMap((range) => pieces(range, byRow, byColumn));
  return cells.map((piece, number) => ({
    ...rule,
    uid: `${rule.uid}${GROUP_SIGN}${number}`,
    ranges: [piece],
    formula1: formulaAt(piece.startRow - origin.startRow, piece.startColumn - origin.startColumn),
  }));
}

function pieces(area: IRange, byRow: boolean, byColumn: boolean): IRange[] {
  const count = (first: number, last: number, each: boolean) => (each ? last - first + 1 : 1);
  const rows = count(area.startRow, area.endRow, byRow);
  const columns = count(area.startColumn, area.endColumn, byColumn);
  return Array.from({ length: rows * columns }, (_, number) => {
    const startRow = area.startRow + Math.floor(number / columns);
    const startColumn = area.startColumn + (number % columns);
    return {
      startRow,
      endRow: byRow ? startRow : area.endRow,
      startColumn,
      endColumn: byColumn ? startColumn : area.endColumn,
    };
  });
}

/** The formula is then the one of the topmost, leftmost cell. */
export function joinLists(rules: readonly Rule[]): Rule[] {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const [group = rule.uid] = rule.uid.split(GROUP_SIGN);
    groups.set(group, [...(groups.get(group) ?? []), rule]);
  }
  return [...groups].flatMap(([uid, members]) => {
    const [first, ...others] = members.sort((one, other) =>
      compare(one.ranges[0], other.ranges[0]),
    );
    if (!first) return [];
    const ranges = [first, ...others].flatMap((rule) => rule.ranges);
    return [{ ...first, uid, ranges: others.length > 0 ? joinedDown(ranges) : ranges }];
  });
}

const compare = (one: IRange | undefined, other: IRange | undefined): number =>
  (one?.startRow ?? 0) - (other?.startRow ?? 0) ||
  (one?.startColumn ?? 0) - (other?.startColumn ?? 0);

/** Ranges that stand right below one another as one. */
function joinedDown(ranges: readonly IRange[]): IRange[] {
  const joined: IRange[] = [];
  for (const range of ranges) {
    const above = joined.findIndex(
      (each) =>
        each.endRow === range.startRow - 1 &&
        each.startColumn === range.startColumn &&
        each.endColumn === range.endColumn,
    );
    const upper = joined[above];
    if (upper) joined[above] = { ...upper, endRow: range.endRow };
    else joined.push(range);
  }
  return joined;
}
