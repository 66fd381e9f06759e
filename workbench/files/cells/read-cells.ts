import { BooleanNumber, CellValueType, type ICellData, type IWorksheetData } from "@univerjs/core";
import type { Cell, CellValue, Sheet } from "hucre";
import { addressOf } from "../extent";
import { formulaFromFile } from "../formula";
import { intersection, parseReference, rectangle } from "../../host/addresses";
import { dateToSerial } from "../units";
import { UnreadableFileError } from "../unreadable";
import { documentOf } from "./rich-text";

export type Cells = IWorksheetData["cellData"];

/** What a sheet's cells lean on. */
export interface CellSources {
  readonly theme: string[] | undefined;
  /** The id, in the workbook's table of looks, of what the cell looks like. */
  styleId(style: Cell["style"]): string | undefined;
}

export function readCells(sheet: Sheet, sources: CellSources): Cells {
  const cells: Cells = {};
  const spilled = spilledCells(sheet);
  sheet.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const key = `${row},${column}`;
      const cell = readCell(sheet.cells?.get(key), spilled.has(key) ? null : value, sources);
      if (Object.keys(cell).length > 0) (cells[row] ??= {})[column] = cell;
    });
  });
  return cells;
}

/**
 * Cells that show a part of another cell's result: the engine fills them in itself. Excel lets no two
 * such results overlap.
 */
function spilledCells({ cells, rows }: Sheet): Set<string> {
  const spilled = new Set<string>();
  const inUse = rectangle(0, 0, rows.length, rows[0]?.length);
  for (const [master, { formulaType, formulaRef = "" }] of cells ?? []) {
    const filled = formulaType === "array" ? parseReference(formulaRef)?.area : undefined;
    const area = filled && intersection(filled, inUse);
    for (let row = area?.startRow ?? 0; row <= (area?.endRow ?? -1); row += 1) {
      for (let column = area?.startColumn ?? 0; column <= (area?.endColumn ?? -1); column += 1) {
        const cell = `${row},${column}`;
        if (spilled.has(cell)) throw new UnreadableFileError("damaged", `${cell} is filled twice`);
        if (cell !== master) spilled.add(cell);
      }
    }
  }
  return spilled;
}

function readCell(
  cell: Cell | undefined,
  value: CellValue,
  { styleId, theme }: CellSources,
): ICellData {
  const s = styleId(cell?.style);
  const { richText } = cell ?? {};
  return {
    ...readValue(value),
    ...(cell?.formula === undefined ? {} : readFormula(cell)),
    ...(richText?.some(({ font }) => font) ? { p: documentOf(richText, theme) } : {}),
    ...(s === undefined ? {} : { s }),
  };
}

/** Text stays text, whatever it looks like; a date is the count of days that its format shows. */
function readValue(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === "string") return { v: value, t: CellValueType.STRING };
  if (typeof value === "boolean") {
    return { v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
  }
  return { v: value instanceof Date ? dateToSerial(value) : value, t: CellValueType.NUMBER };
}

/**
 * A formula that many cells share stands in one of them; the others name it, as in the engine. A
 * formula that fills several cells is kept beside the cell, to be written as one again.
 */
function readFormula({
  formula = "",
  formulaType,
  formulaRef,
  formulaSharedIndex,
}: Cell): ICellData {
  const si = formulaType === "shared" ? { si: `shared-${formulaSharedIndex}` } : {};
  if (formula === "") return si;
  const f = formulaFromFile(formula);
  const area = formulaType === "array" ? parseReference(formulaRef ?? "")?.area : undefined;
  return {
    f,
    ...si,
    ...(area ? { custom: { arrayFormula: { formula: f, area: addressOf(area) } } } : {}),
  };
}
