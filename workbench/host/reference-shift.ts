import { fullAddress, parseReference, type Rectangle } from "./addresses";
import type { Engine } from "./engine";
import { shiftedArea, type Shift } from "./references";

/** The engine's number for a reference among the pieces of a formula. */
const REFERENCE = 4;

/** A formula of the shifted sheet, after the rows or columns have come or gone. */
export function shiftedFormula(engine: Engine, formula: string, shift: Shift): string {
  const sheetName = engine.sheet(shift.sheetId)?.getSheetName();
  let shifted = formula;
  // From the back, so that the places of the others stay true; the pieces do not count the `=`.
  for (const node of engine.univer.getFormula().sequenceNodesBuilder(formula).reverse()) {
    if (typeof node === "string" || node.nodeType !== REFERENCE) continue;
    const reference = parseReference(node.token);
    if (!reference || (reference.sheet !== undefined && reference.sheet !== sheetName)) continue;
    const token = shiftedToken(node.token, reference.area, shift);
    shifted = shifted.slice(0, node.startIndex + 1) + token + shifted.slice(node.endIndex + 2);
  }
  return shifted;
}

/** Only the numbers or letters of the token change; its sheet and its `$` signs stay as written. */
function shiftedToken(token: string, area: Rectangle, shift: Shift): string {
  const moved = shiftedArea(area, shift);
  if (!moved) return "#REF!";
  const plain = fullAddress("x", moved).slice(2);
  const at = token.lastIndexOf("!") + 1;
  const parts = plain.match(/[A-Z]+|\d+/g) ?? [];
  let next = 0;
  return (
    token.slice(0, at) + token.slice(at).replace(/[A-Za-z]+|\d+/g, (part) => parts[next++] ?? part)
  );
}
