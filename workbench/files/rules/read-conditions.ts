import type { ConditionalRule } from "hucre";
import { addressOf, rangesOnScreen, type Extent } from "../extent";
import { formulaFromFile } from "../formula";
import { readHighlightStyle } from "../style/read-style";
import type { Condition, ConditionRule, Highlight } from "./condition";
import { readScale } from "./scales";

export interface ReadConditions {
  /** The one that wins first. */
  readonly rules: ConditionRule[];
  /** Some rule could not be kept. */
  readonly isIncomplete: boolean;
}

export function readConditions(
  stored: readonly ConditionalRule[],
  sheetId: string,
  extent: Extent,
  theme: string[] | undefined,
): ReadConditions {
  const inOrder = [...stored].sort((one, other) => one.priority - other.priority);
  const rules = inOrder.flatMap((each, index): ConditionRule[] => {
    const ranges = rangesOnScreen(each.range, extent);
    const rule = readCondition(each, ranges[0] ? addressOf(ranges[0]) : "", theme);
    if (!rule || ranges.length === 0) return [];
    const cfId = `${sheetId}-condition-${index + 1}`;
    return [{ cfId, ranges, stopIfTrue: each.stopIfTrue ?? false, rule }];
  });
  return { rules, isIncomplete: rules.length < stored.length };
}

function readCondition(
  stored: ConditionalRule,
  area: string,
  theme: string[] | undefined,
): Condition | undefined {
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
    default:
      return readScale(stored);
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
