import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
} from "@univerjs/core";
import { flag, record, text } from "./arguments";
import { invalidArgument } from "./fault";
import type { RuleWithoutPlace } from "./validation-rules";

type Criteria = Pick<
  RuleWithoutPlace,
  "type" | "formula1" | "formula2" | "operator" | "showDropDown"
>;
type Options = Partial<Omit<RuleWithoutPlace, "type">>;

/** The kinds of rule that compare; each under its name in `rule`, with its word in `type`. */
const COMPARING = [
  { kind: "wholeNumber", word: "WholeNumber", type: DataValidationType.WHOLE },
  { kind: "decimal", word: "Decimal", type: DataValidationType.DECIMAL },
  { kind: "textLength", word: "TextLength", type: DataValidationType.TEXT_LENGTH },
  { kind: "date", word: "Date", type: DataValidationType.DATE },
] as const;

const OPERATORS: readonly (readonly [string, DataValidationOperator])[] = [
  ["Between", DataValidationOperator.BETWEEN],
  ["NotBetween", DataValidationOperator.NOT_BETWEEN],
  ["EqualTo", DataValidationOperator.EQUAL],
  ["NotEqualTo", DataValidationOperator.NOT_EQUAL],
  ["GreaterThan", DataValidationOperator.GREATER_THAN],
  ["LessThan", DataValidationOperator.LESS_THAN],
  ["GreaterThanOrEqualTo", DataValidationOperator.GREATER_THAN_OR_EQUAL],
  ["LessThanOrEqualTo", DataValidationOperator.LESS_THAN_OR_EQUAL],
];

const STYLES: readonly (readonly [string, DataValidationErrorStyle])[] = [
  ["Stop", DataValidationErrorStyle.STOP],
  ["Warning", DataValidationErrorStyle.WARNING],
  ["Information", DataValidationErrorStyle.INFO],
];

const LONGEST_INLINE_LIST = 255;

function meaning<V>(words: readonly (readonly [string, V])[], word: unknown, what: string): V {
  const found = words.find(([each]) => each === word);
  if (!found) throw invalidArgument(`${what} ${String(word)}`);
  return found[1];
}

const wordFor = <V>(words: readonly (readonly [string, V])[], value: V | undefined) =>
  (words.find(([, each]) => each === value) ?? words[0])?.[0];

/** Excel's `rule`, of which exactly one kind must be given. */
export function readCriteria(value: unknown): Criteria {
  const kinds = Object.entries(record(value, "rule")).filter(([, of]) => of !== null);
  const [given, ...others] = kinds;
  if (!given || others.length > 0) throw invalidArgument("a rule must be of exactly one kind");
  const [kind, details] = given;
  const of = record(details, kind);
  if (kind === "list") return listCriteria(of);
  if (kind === "custom") {
    const formula1 = text(of["formula"], "formula");
    if (!formula1.startsWith("="))
      throw invalidArgument("a custom rule's formula must start with =");
    return { type: DataValidationType.CUSTOM, formula1 };
  }
  const comparing = COMPARING.find((each) => each.kind === kind);
  if (!comparing) throw invalidArgument(`the kind of rule ${kind}`);
  return {
    type: comparing.type,
    operator: meaning(OPERATORS, of["operator"], "operator"),
    formula1: operand(of["formula1"], "formula1"),
    ...(of["formula2"] !== undefined && { formula2: operand(of["formula2"], "formula2") }),
  };
}

function listCriteria(of: Readonly<Record<string, unknown>>): Criteria {
  const source = text(of["source"], "the list's source (give text that starts with =)");
  if (!source.startsWith("=") && source.length > LONGEST_INLINE_LIST) {
    throw invalidArgument(`an inline list longer than ${LONGEST_INLINE_LIST} characters`);
  }
  const showDropDown = flag(of["inCellDropDown"], "inCellDropDown", true);
  return { type: DataValidationType.LIST, formula1: source, showDropDown };
}

function operand(value: unknown, what: string): string {
  if (typeof value === "number" || typeof value === "string") return String(value);
  throw invalidArgument(`${what} must be a number or a formula`);
}

export function criteriaWord(rule: RuleWithoutPlace): string {
  if (rule.type === DataValidationType.LIST) return "List";
  if (rule.type === DataValidationType.CUSTOM) return "Custom";
  return COMPARING.find(({ type }) => type === rule.type)?.word ?? "None";
}

export function writeCriteria(rule: RuleWithoutPlace): Record<string, unknown> {
  const { type, formula1 = "", formula2, operator, showDropDown } = rule;
  if (type === DataValidationType.CUSTOM) return { custom: { formula: formula1 } };
  if (type === DataValidationType.LIST) {
    return { list: { inCellDropDown: showDropDown !== false, source: formula1 } };
  }
  const comparing = COMPARING.find((each) => each.type === type);
  if (!comparing) return {};
  const operands = { formula1: amount(formula1), ...(formula2 && { formula2: amount(formula2) }) };
  return { [comparing.kind]: { ...operands, operator: wordFor(OPERATORS, operator) } };
}

const amount = (formula: string): string | number =>
  formula === "" || Number.isNaN(Number(formula)) ? formula : Number(formula);

export function readPrompt(value: unknown): Options {
  const prompt = record(value, "prompt");
  return {
    showInputMessage: flag(prompt["showPrompt"], "showPrompt", true),
    promptTitle: short(prompt["title"], 32, "the prompt's title"),
    prompt: short(prompt["message"], 255, "the prompt"),
  };
}

export const writePrompt = (rule: Options) => ({
  showPrompt: rule.showInputMessage ?? true,
  title: rule.promptTitle ?? "",
  message: rule.prompt ?? "",
});

export function readErrorAlert(value: unknown): Options {
  const alert = record(value, "errorAlert");
  return {
    showErrorMessage: flag(alert["showAlert"], "showAlert", true),
    errorStyle: meaning(STYLES, alert["style"] ?? "Stop", "style"),
    errorTitle: short(alert["title"], 32, "the error's title"),
    error: short(alert["message"], 225, "the error's message"),
  };
}

export const writeErrorAlert = (rule: Options) => ({
  showAlert: rule.showErrorMessage ?? true,
  style: wordFor(STYLES, rule.errorStyle),
  title: rule.errorTitle ?? "",
  message: rule.error ?? "",
});

function short(value: unknown, limit: number, what: string): string {
  const given = text(value ?? "", what);
  if (given.length > limit) throw invalidArgument(`${what} is longer than ${limit}`);
  return given;
}
