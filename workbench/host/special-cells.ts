import { isOneCell, WHOLE_SHEET, type Rectangle } from "./addresses";
import { oneOf } from "./arguments";
import { filledCells, present, valueTypeOf } from "./cells";
import { cellAt } from "./engine";
import { apiNotFound, invalidReference } from "./fault";
import { gathered } from "./rectangles";
import type { TrackedArea } from "./references";
import type { Surroundings } from "./session";

const CELL_TYPES = ["Constants", "Formulas"] as const;

/** Excel's words for what a cell may show. */
const KINDS: Readonly<Record<string, string>> = {
  Error: "Errors",
  Boolean: "Logical",
  Double: "Numbers",
  String: "Text",
};

/** Each word of `Excel.SpecialCellValueType` beside the kinds it stands for. */
const VALUE_TYPES: Readonly<Record<string, readonly string[]>> = {
  All: ["Errors", "Logical", "Numbers", "Text"],
  Errors: ["Errors"],
  ErrorsLogical: ["Errors", "Logical"],
  ErrorsNumbers: ["Errors", "Numbers"],
  ErrorsText: ["Errors", "Text"],
  ErrorsLogicalNumber: ["Errors", "Logical", "Numbers"],
  ErrorsLogicalText: ["Errors", "Logical", "Text"],
  ErrorsNumberText: ["Errors", "Numbers", "Text"],
  Logical: ["Logical"],
  LogicalNumbers: ["Logical", "Numbers"],
  LogicalText: ["Logical", "Text"],
  LogicalNumbersText: ["Logical", "Numbers", "Text"],
  Numbers: ["Numbers"],
  NumbersText: ["Numbers", "Text"],
  Text: ["Text"],
};

/**
 * The cells of a range that hold formulas or constants of a kind, calculated first; none is an empty list.
 * Documentation: "Find special cells within a range".
 */
export async function specialCells(
  { engine, play }: Surroundings,
  { sheetId, area }: TrackedArea,
  cellType: unknown,
  valueType: unknown,
): Promise<Rectangle[]> {
  if (!CELL_TYPES.some((word) => word === cellType)) {
    throw apiNotFound("Range.getSpecialCells", `does not find ${String(cellType)} here.`);
  }
  const word = oneOf(valueType ?? "All", Object.keys(VALUE_TYPES), "cellValueType");
  await engine.calculated();
  const sheet = engine.sheet(sheetId);
  if (!sheet) throw invalidReference(sheetId);
  const within = play.specialCellsOfOneCellAreTheSheets && isOneCell(area) ? WHOLE_SHEET : area;
  const places = [...filledCells(sheet, present(sheet, within))].filter(({ row, column }) => {
    const cell = cellAt(sheet, row, column);
    const isFormula = Boolean(cell?.f ?? cell?.si);
    const kind = KINDS[valueTypeOf(cell)] ?? "";
    return isFormula === (cellType === "Formulas") && VALUE_TYPES[word]?.includes(kind);
  });
  return gathered(places);
}
