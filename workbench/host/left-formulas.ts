import type { Engine } from "./engine";

const REMOVE = "data-validation.mutation.removeRule";
const UPDATE = "data-validation.mutation.updateRule";
/** The engine's word for a change of what a rule says, as against where it is. */
const SETTING = 0;

/**
 * The engine goes on calculating the formulas of rules that are gone: each row moved then made all that follows
 * slower. It forgets those that a rule no longer has, so a rule gives up its formulas before it goes.
 */
export function forgetFormulas(engine: Engine, id: string, params: unknown): void {
  if (id !== REMOVE || !isRemoval(params)) return;
  const going = new Set([params.ruleId].flat());
  for (const { rule } of engine.sheet(params.subUnitId)?.getDataValidations() ?? []) {
    if (!going.has(rule.uid) || !(rule.formula1 ?? rule.formula2)) continue;
    engine.command(UPDATE, params.subUnitId, {
      ruleId: rule.uid,
      payload: { type: SETTING, payload: { ...rule, formula1: undefined, formula2: undefined } },
    });
  }
}

const isRemoval = (params: unknown): params is { subUnitId: string; ruleId: string | string[] } =>
  typeof params === "object" && params !== null && "subUnitId" in params && "ruleId" in params;
