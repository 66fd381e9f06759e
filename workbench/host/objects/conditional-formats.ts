import { apiNotFound, itemNotFound } from "../fault";
import { intersection } from "../addresses";
import { flag, text, wholeNumber } from "../arguments";
import { NOTHING, type HostObject } from "../host-object";
import {
  addFormulaRule,
  clearConditionalFormats,
  deleteRule,
  isFormulaRule,
  prioritise,
  rulesOf,
  saveRule,
  type ConditionalRule,
} from "../conditional-rules";
import type { TrackedArea } from "../references";
import type { Surroundings } from "../session";
import { conditionalStyleObject } from "./conditional-style";
import { areasObject } from "./range-areas";
import { rangeObject } from "./range";

export function conditionalFormatsObject(around: Surroundings, tracked: TrackedArea): HostObject {
  const { engine } = around;
  const { sheetId } = tracked;
  const meeting = () =>
    rulesOf(engine, sheetId).filter((rule) =>
      rule.ranges.some((range) => intersection(range, tracked.area)),
    );
  const object = (rule: ConditionalRule) => ruleObject(around, sheetId, rule.cfId);
  const find = (id: unknown) => meeting().find((rule) => rule.cfId === text(id, "id"));
  return {
    type: "ConditionalFormatCollection",
    items: () => meeting().map(object),
    item: (id) => {
      const rule = find(id);
      if (!rule) throw itemNotFound(`conditional format ${String(id)}`);
      return object(rule);
    },
    calls: {
      add: (type) => {
        if (type !== "Custom") {
          throw apiNotFound(`ConditionalFormatType.${String(type)}`, "is not played; Custom is.");
        }
        return ruleObject(around, sheetId, addFormulaRule(engine, tracked));
      },
      clearAll: () => clearConditionalFormats(engine, sheetId, tracked.area),
      getCount: () => meeting().length,
      getItemAt: (index) => {
        const rule = meeting()[wholeNumber(index, "index")];
        if (!rule) throw itemNotFound(`conditional format ${String(index)}`);
        return object(rule);
      },
      getItemOrNullObject: (id) => {
        const rule = find(id);
        return rule ? object(rule) : NOTHING;
      },
    },
  };
}

function ruleObject(around: Surroundings, sheetId: string, id: string): HostObject {
  const { engine } = around;
  const all = () => rulesOf(engine, sheetId);
  const rule = (): ConditionalRule => {
    const found = all().find((each) => each.cfId === id);
    if (!found) throw itemNotFound(`conditional format ${id}`);
    return found;
  };
  const range = () => {
    const [first, ...others] = rule().ranges;
    return first && others.length === 0 ? rangeObject(around, { sheetId, area: first }) : undefined;
  };
  const custom = () => {
    if (!isFormulaRule(rule())) throw itemNotFound(`a custom rule in ${id}`);
    return customObject(around, sheetId, rule);
  };
  return {
    type: "ConditionalFormat",
    identity: () => ({ Id: id }),
    reads: {
      id: () => id,
      type: () => (isFormulaRule(rule()) ? "Custom" : rule().rule.type),
      priority: () => all().findIndex((each) => each.cfId === id),
      stopIfTrue: () => rule().stopIfTrue,
    },
    writes: {
      priority: (value) => prioritise(engine, sheetId, id, wholeNumber(value, "priority")),
      stopIfTrue: (value) =>
        saveRule(engine, sheetId, { ...rule(), stopIfTrue: flag(value, "stopIfTrue") }),
    },
    parts: {
      custom,
      customOrNullObject: () => (isFormulaRule(rule()) ? custom() : NOTHING),
    },
    calls: {
      delete: () => deleteRule(engine, sheetId, rule().cfId),
      getRange: () => {
        const found = range();
        if (!found) throw itemNotFound("one range: the rule has several");
        return found;
      },
      getRangeOrNullObject: () => range() ?? NOTHING,
      getRanges: () => areasObject(around, sheetId, rule().ranges),
    },
  };
}

function customObject(
  around: Surroundings,
  sheetId: string,
  rule: () => ConditionalRule,
): HostObject {
  const { engine } = around;
  const config = () => {
    const found = rule();
    if (!isFormulaRule(found)) throw itemNotFound("a custom rule");
    return found;
  };
  return {
    type: "CustomConditionalFormat",
    parts: {
      rule: () => ({
        type: "ConditionalFormatRule",
        reads: { formula: () => config().rule.value },
        writes: {
          formula: (value) => {
            const found = config();
            const formula = text(value, "formula");
            saveRule(engine, sheetId, { ...found, rule: { ...found.rule, value: formula } });
          },
        },
      }),
      format: () => conditionalStyleObject(engine, sheetId, config),
    },
  };
}
