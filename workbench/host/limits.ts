import { parseReference } from "./addresses";
import type { Engine } from "./engine";
import { invalidArgument } from "./fault";

/** Microsoft: "Excel specifications and limits", in characters as JavaScript counts them. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const LONGEST_STRING_IN_FORMULA = 255;

/** What the engine calls the pieces of a formula that are looked at here. */
const STRING = 2;
const REFERENCE = 4;

/** @throws Fault InvalidArgument where a cell cannot hold the text. */
export function requireCellText(text: string): string {
  if (text.length > LONGEST_TEXT) {
    throw invalidArgument(`a cell holds ${LONGEST_TEXT} characters at most, not ${text.length}`);
  }
  return text;
}

/** @throws Fault InvalidArgument for a formula too long, a text in it too long, or a sheet that is not there. */
export function requireFormula(engine: Engine, formula: string): string {
  if (formula.length > LONGEST_FORMULA) {
    throw invalidArgument(`a formula of more than ${LONGEST_FORMULA} characters`);
  }
  // Most formulas are short and stay on their own sheet; taking one to pieces costs.
  if (formula.length <= LONGEST_STRING_IN_FORMULA && !formula.includes("!")) return formula;
  for (const piece of engine.univer.getFormula().sequenceNodesBuilder(formula)) {
    if (typeof piece === "string") continue;
    if (piece.nodeType === STRING) requireString(piece.token);
    if (piece.nodeType === REFERENCE) requireSheet(engine, piece.token);
  }
  return formula;
}

function requireString(token: string): void {
  const text = token.replace(/^"|"$/g, "").replace(/""/g, '"');
  if (text.length <= LONGEST_STRING_IN_FORMULA) return;
  throw invalidArgument(`a text of more than ${LONGEST_STRING_IN_FORMULA} characters in a formula`);
}

function requireSheet(engine: Engine, token: string): void {
  const sheet = parseReference(token)?.sheet;
  // A bracket is another workbook's.
  if (sheet === undefined || sheet.startsWith("[") || engine.sheetNamed(sheet)) return;
  throw invalidArgument(`there is no sheet ${sheet}`);
}
