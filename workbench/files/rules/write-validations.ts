import {
  DataValidationErrorStyle,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { DataValidation, ValidationType } from "hucre";
import { addressesOf, rangesInFile, type Extent } from "../extent";
import { formulaToFile } from "../formula";
import { dateToSerial } from "../units";
import { present, wordFor } from "../words";
import { joinLists } from "./list-groups";
import { comparesNumbers, ERROR_STYLES, KINDS, OPERATORS } from "./validation-words";

/** Past these Excel calls the file damaged and throws every rule of the sheet away. */
const LONGEST = { list: 255, title: 32, prompt: 255, error: 225 };

export function writeValidations(
  rules: readonly ISheetDataValidationRule[],
  extent: Extent,
): DataValidation[] {
  return joinLists(rules).map((rule): DataValidation => {
    const kind = valueOfKind(rule.type);
    const style = wordFor(ERROR_STYLES, errorStyleOf(rule));
    return {
      type: kind,
      range: addressesOf(rangesInFile(rule.ranges, extent)),
      ...present({
        ...operands(rule, kind),
        operator: comparesNumbers(kind) ? wordFor(OPERATORS, rule.operator) : undefined,
        errorStyle: style === "stop" ? undefined : style,
        allowBlank: rule.allowBlank !== false,
        showInputMessage: rule.showInputMessage ?? Boolean(rule.prompt),
        showErrorMessage: rule.showErrorMessage !== false,
        inputTitle: rule.promptTitle?.slice(0, LONGEST.title),
        inputMessage: rule.prompt?.slice(0, LONGEST.prompt),
        errorTitle: rule.errorTitle?.slice(0, LONGEST.title),
        errorMessage: rule.error?.slice(0, LONGEST.error),
      }),
    };
  });
}

/** A rule that only says something lets in whatever comes. */
function valueOfKind(type: string): ValidationType {
  return KINDS.find(([, each]) => each === type)?.[0] ?? "custom";
}

/** Several of a list in one cell is no entry of the list: the file's rule may speak but not block. */
function errorStyleOf({ type, errorStyle }: ISheetDataValidationRule) {
  return type === DataValidationType.LIST_MULTIPLE ? DataValidationErrorStyle.INFO : errorStyle;
}

function operands(rule: ISheetDataValidationRule, kind: ValidationType) {
  const { type, formula1, formula2 } = rule;
  if (type === DataValidationType.CHECKBOX) {
    return { formula1: inlineList(`${formula1 || "TRUE"},${formula2 || "FALSE"}`) };
  }
  if (kind === "custom" && type !== DataValidationType.CUSTOM) return { formula1: "TRUE" };
  return { formula1: operand(formula1, kind), formula2: operand(formula2, kind) };
}

function operand(formula: string | undefined, kind: ValidationType): string | undefined {
  const text = String(formula ?? "").trim();
  if (text === "") return undefined;
  if (kind === "list" && !text.startsWith("=")) return inlineList(text);
  if (kind === "date" && !text.startsWith("=")) return dateOperand(text);
  return formulaToFile(text);
}

/** Entries that would make the list too long for a file are left out: a list is a help, not a lock. */
function inlineList(text: string): string {
  const fitting =
    text.length <= LONGEST.list
      ? text
      : text.slice(0, LONGEST.list + 1).slice(0, text.lastIndexOf(",", LONGEST.list));
  return `"${fitting.replace(/"/g, '""')}"`;
}

/** The screen writes a date as `2024-01-31` or `2024/1/31 08:00:00`; a file counts days. */
function dateOperand(text: string): string {
  const parts =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{1,2})(?::(\d{1,2}))?)?$/.exec(text);
  if (!parts) return text;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  return String(dateToSerial(new Date(Date.UTC(year, month - 1, day, hour, minute, second))));
}
