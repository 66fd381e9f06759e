import type { Rectangle } from "./addresses";
import type { Engine } from "./engine";

type Corner = Pick<Rectangle, "startRow" | "startColumn">;

/** A rule's formula as it reads at another cell: relative references move along, `$` ones stay. */
export function movedFormula(engine: Engine, formula: string, from: Corner, to: Corner): string {
  const rows = to.startRow - from.startRow;
  const columns = to.startColumn - from.startColumn;
  if (!formula.startsWith("=") || (rows === 0 && columns === 0)) return formula;
  return engine.univer.getFormula().moveFormulaRefOffset(formula, columns, rows);
}

const ORIGIN: Corner = { startRow: 0, startColumn: 0 };

/** Whether a formula reads differently from row to row, and from column to column. */
export const readsDifferently = (engine: Engine, formula: string) => ({
  byRow: movedFormula(engine, formula, ORIGIN, { startRow: 1, startColumn: 0 }) !== formula,
  byColumn: movedFormula(engine, formula, ORIGIN, { startRow: 0, startColumn: 1 }) !== formula,
});
