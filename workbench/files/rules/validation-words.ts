import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";

/** The engine's data validations, as it keeps them in a workbook's resources: by sheet. */
export type ValidationsBySheet = Record<string, ISheetDataValidationRule[]>;

export const KINDS = [
  ["list", DataValidationType.LIST],
  ["whole", DataValidationType.WHOLE],
  ["decimal", DataValidationType.DECIMAL],
  ["date", DataValidationType.DATE],
  // A time is a number to the screen as it is to the file; the engine has no kind of its own for it.
  ["time", DataValidationType.DECIMAL],
  ["textLength", DataValidationType.TEXT_LENGTH],
  ["custom", DataValidationType.CUSTOM],
  // A file has neither a list of several nor a tick box: the nearest is a list.
  ["list", DataValidationType.LIST_MULTIPLE],
  ["list", DataValidationType.CHECKBOX],
] as const;

export const OPERATORS = [
  ["between", DataValidationOperator.BETWEEN],
  ["notBetween", DataValidationOperator.NOT_BETWEEN],
  ["equal", DataValidationOperator.EQUAL],
  ["notEqual", DataValidationOperator.NOT_EQUAL],
  ["greaterThan", DataValidationOperator.GREATER_THAN],
  ["lessThan", DataValidationOperator.LESS_THAN],
  ["greaterThanOrEqual", DataValidationOperator.GREATER_THAN_OR_EQUAL],
  ["lessThanOrEqual", DataValidationOperator.LESS_THAN_OR_EQUAL],
] as const;

export const ERROR_STYLES = [
  ["stop", DataValidationErrorStyle.STOP],
  ["warning", DataValidationErrorStyle.WARNING],
  ["information", DataValidationErrorStyle.INFO],
] as const;

export const comparesNumbers = (kind: string): boolean =>
  !["list", "custom", "none"].includes(kind);
