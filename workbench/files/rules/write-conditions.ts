import type { ConditionalRule, ValidationOperator } from "hucre";
import { addressesOf, addressOf, rangesInFile, type Extent } from "../extent";
import { formulaToFile } from "../formula";
import { writeHighlightStyle } from "../style/write-style";
import type { ConditionRule, Highlight } from "./condition";
import { formulaOf, type RulePlace } from "./highlight-formula";
import { OPERATORS } from "./validation-words";

type Written = Pick<ConditionalRule, "type" | "operator" | "formula">;

export function writeConditions(
  rules: readonly ConditionRule[],
  extent: Extent,
): ConditionalRule[] {
  return rules.flatMap(({ ranges: onScreen, rule, stopIfTrue }, index): ConditionalRule[] => {
    // Formulas are relative to the top left cell of the first range, reading order.
    const ranges = rangesInFile(onScreen, extent);
    const [first] = ranges;
    if (!first) return [];
    const shared = {
      range: addressesOf(ranges),
      priority: index + 1,
      ...(stopIfTrue ? { stopIfTrue } : {}),
    };
    const place = {
      cell: addressOf({ ...first, endRow: first.startRow, endColumn: first.startColumn }),
      area: `(${ranges.map((range) => addressOf(range).replace(/[A-Z]+|\d+/g, "$$$&")).join(",")})`,
    };
    const style = writeHighlightStyle(rule.style);
    return [{ ...shared, ...writeHighlight(rule, place), style }];
  });
}

/** What the file's model cannot say to the full (which ten, which text, which week) goes as a formula. */
function writeHighlight(rule: Highlight, place: RulePlace): Written {
  switch (rule.subType) {
    case "formula":
      return { type: "expression", formula: formulaToFile(rule.value ?? "FALSE") };
    case "uniqueValues":
    case "duplicateValues":
      return { type: rule.subType };
    case "number": {
      const operator: ValidationOperator =
        OPERATORS.find(([word]) => word === rule.operator)?.[0] ?? "equal";
      return { type: "cellIs", operator, formula: [rule.value ?? 0].flat().map(String) };
    }
    default:
      return { type: "expression", formula: formulaOf(rule, place) };
  }
}
