import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { DataValidation } from "hucre";
import { rangesOnScreen, type Extent } from "../extent";
import { formulaFromFile } from "../formula";
import { present, valueFor } from "../words";
import { splitList } from "./list-groups";
import { comparesNumbers, ERROR_STYLES, KINDS, OPERATORS } from "./validation-words";

export function readValidations(
  validations: readonly DataValidation[],
  sheetId: string,
  extent: Extent,
): ISheetDataValidationRule[] {
  return validations.flatMap((validation, index) => {
    const ranges = rangesOnScreen(validation.range, extent);
    if (ranges.length === 0) return [];
    const uid = `${sheetId}-validation-${index + 1}`;
    return splitList({ uid, ranges, ...readRule(validation) });
  });
}

function readRule(validation: DataValidation): Omit<ISheetDataValidationRule, "uid" | "ranges"> {
  const { type, values, operator } = validation;
  const errorStyle = valueFor(ERROR_STYLES, validation.errorStyle);
  return {
    type: valueFor(KINDS, type) ?? DataValidationType.ANY,
    ...present({
      formula1: values ? inlineList(values) : operand(validation.formula1, type),
      formula2: comparesNumbers(type) ? operand(validation.formula2, type) : undefined,
      operator: comparesNumbers(type)
        ? (valueFor(OPERATORS, operator) ?? DataValidationOperator.BETWEEN)
        : undefined,
      promptTitle: validation.inputTitle,
      prompt: validation.inputMessage,
      errorTitle: validation.errorTitle,
      error: validation.errorMessage,
      showDropDown: type === "list" ? true : undefined,
      renderMode: type === "list" ? DataValidationRenderMode.ARROW : undefined,
    }),
    allowBlank: validation.allowBlank ?? false,
    showInputMessage: validation.showInputMessage ?? false,
    showErrorMessage: validation.showErrorMessage ?? false,
    errorStyle: errorStyle ?? DataValidationErrorStyle.STOP,
  };
}

const inlineList = (values: readonly string[]): string => values.join(",").replace(/""/g, '"');

/** A plain number is a number, anything else (a range and a name too) a formula. */
function operand(stored: string | undefined, kind: string): string | undefined {
  const text = stored?.trim() ?? "";
  if (text === "") return undefined;
  const isNumber = kind !== "custom" && Number.isFinite(Number(text));
  return isNumber ? text : formulaFromFile(text);
}
