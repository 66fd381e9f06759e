import type { IResources, IWorkbookData } from "@univerjs/core";
import type { NamesById } from "./names";
import type { ConditionsBySheet } from "./rules/condition";
import type { ValidationsBySheet } from "./rules/validation-words";

/** What the engine's plugins keep beside the sheets: JSON text under each one's name. */
interface Kept {
  SHEET_DATA_VALIDATION_PLUGIN: ValidationsBySheet;
  SHEET_CONDITIONAL_FORMATTING_PLUGIN: ConditionsBySheet;
  SHEET_DEFINED_NAME_PLUGIN: NamesById;
}

export function keptResource<Name extends keyof Kept>(
  { resources }: IWorkbookData,
  name: Name,
): Kept[Name] {
  const text = resources?.find((each) => each.name === name)?.data;
  return JSON.parse(text || "{}");
}

export const resources = (kept: Kept): IResources =>
  Object.entries(kept).map(([name, content]) => ({ name, data: JSON.stringify(content) }));
