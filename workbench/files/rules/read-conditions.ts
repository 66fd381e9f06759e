import type { ConditionalRule } from "hucre";
import { addressOf, rangesOnScreen, type Extent } from "../extent";
import type { Dropped } from "../dropped";
import { formulaFromFile } from "../formula";
import { readHighlightStyle } from "../style/read-style";
import type { ConditionRule, Highlight } from "./condition";
import { leftOut } from "./left-out";

export interface ReadConditions {
  /** The one that wins first. */
  readonly rules: ConditionRule[];
  readonly dropped: readonly Dropped[];
}

export function readConditions(
  stored: readonly ConditionalRule[],
  sheetId: string,
  extent: Extent,
  theme: string[] | undefined,
): ReadConditions {
  const inOrder = [...stored].sort((one, other) => one.priority - other.priority);
  const read = inOrder.map((each, index): ConditionRule | Dropped => {
    const ranges = rangesOnScreen(each.range, extent);
    const rule = readCondition(each, ranges[0] ? addressOf(ranges[0]) : "", theme);
    if (!rule || ranges.length === 0) return leftOut(each.type);
    const cfId = `${sheetId}-condition-${index + 1}`;
    return { cfId, ranges, stopIfTrue: each.stopIfTrue ?? false, rule };
  });
  return {
    rules: read.filter((each) => typeof each !== "string"),
    dropped: read.filter((each) => typeof each === "string"),
  };
}

function readCondition(
  stored: ConditionalRule,
  area: string,
  theme: string[] | undefined,
): Highlight | undefined {
  const style = readHighlightStyle(stored.style ?? {}, theme);
  const formulas = [stored.formula ?? []].flat();
  const base = { type: "highlightCell", style } as const;
  const byFormula = (formula = formulas[0]): Highlight | undefined =>
    formula ? { ...base, subType: "formula", value: formulaFromFile(formula) } : undefined;
  switch (stored.type) {
    case "expression":
      return byFormula();
    case "cellIs": {
      const operator = stored.operator ?? "equal";
      const [first, second] = formulas.map(Number);
      if (formulas.length === 0 || formulas.some((text) => !Number.isFinite(Number(text)))) {
        return byFormula(comparison(area.split(":")[0] ?? "", operator, formulas));
      }
      const value: number | [number, number] =
        second === undefined ? (first ?? 0) : [first ?? 0, second];
      return { ...base, subType: "number", operator, value };
    }
    case "duplicateValues":
    case "uniqueValues":
      return { ...base, subType: stored.type };
    case "containsBlanks":
    case "notContainsBlanks":
      return { ...base, subType: "text", operator: stored.type };
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      // When the text comes from a cell, only the formula tells.
      if (stored.text === undefined) return byFormula();
      return { ...base, subType: "text", operator: stored.type, value: stored.text };
    case "top10":
    case "aboveAverage":
      // How many, and which side, the library does not tell.
      return undefined;
    case "colorScale":
    case "dataBar":
    case "iconSet":
      return undefined;
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** The screen compares with plain numbers; a comparison with anything else becomes a formula. */
function comparison(cell: string, operator: string, [first, second]: string[]): string | undefined {
  if (first === undefined) return undefined;
  const sign = SIGNS[operator];
  if (sign) return `${cell}${sign}${first}`;
  const inside = `AND(${cell}>=${first},${cell}<=${second ?? first})`;
  return operator === "between" ? inside : `NOT(${inside})`;
}
