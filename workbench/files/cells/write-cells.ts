import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Cell, CellValue } from "hucre";
import { formulaToFile } from "../formula";
import { writeStyle } from "../style/write-style";
import { plainTextOf, runsOf } from "./rich-text";

/** The look of a cell, its row's and its column's included; nothing when all is as usual. */
export type LookOf = (cell: ICellData, row: number, column: number) => IStyleData | undefined;

export function writeCells(worksheet: Partial<IWorksheetData>, lookOf: LookOf): Map<string, Cell> {
  const { cellData = {}, rowData = {}, columnData = {} } = worksheet;
  const styledColumns = Object.keys(columnData).filter((column) => columnData[Number(column)]?.s);
  const formulas = sharedFormulas(cellData);
  const written = new Map<string, Cell>();
  for (const row of numbers(cellData, rowData)) {
    const cells = cellData[row] ?? {};
    // A look of a whole column reaches down to the last row in use.
    for (const column of [...Object.keys(cells), ...styledColumns].map(Number)) {
      const cell = cells[column] ?? {};
      const look = lookOf(cell, row, column);
      const formula = cell.f ?? formulas(cell, row, column);
      const content = formula ? formulaCell(cell, formula) : plainCell(cell);
      if (!look && content.value === null && !content.formula) continue;
      written.set(`${row},${column}`, { ...content, ...(look ? { style: writeStyle(look) } : {}) });
    }
  }
  return written;
}

const numbers = (...records: readonly object[]): number[] => [
  ...new Set(records.flatMap((record) => Object.keys(record).map(Number))),
];

/** Copies of one formula carry only its id: what they say follows from how far they lie from it. */
function sharedFormulas(cells: IWorksheetData["cellData"]) {
  const origins = new Map<string, { f: string; row: number; column: number }>();
  for (const [row, inRow] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(inRow ?? {})) {
      const { si, f }: ICellData = cell ?? {};
      if (si && f) origins.set(si, { f, row: Number(row), column: Number(column) });
    }
  }
  const builder = new LexerTreeBuilder();
  return ({ si }: ICellData, row: number, column: number): string | undefined => {
    const from = origins.get(si ?? "");
    if (!from) return undefined;
    return builder.moveFormulaRefOffset(from.f, column - from.column, row - from.row);
  };
}

function plainCell(cell: ICellData): Cell {
  const runs = cell.p ? runsOf(cell.p) : [];
  const value = valueOf(cell);
  const type = value === null ? "empty" : typeof value === "string" ? "string" : "number";
  return { value, type, ...(runs.length > 0 ? { richText: runs } : {}) };
}

function formulaCell(cell: ICellData, f: string): Cell {
  const kept: { formula: string; area: string } | undefined = cell.custom?.arrayFormula;
  const formula = formulaToFile(f);
  const value = valueOf(cell);
  const isArray = kept !== undefined && kept.formula === cell.f;
  return {
    value,
    type: "formula",
    formula,
    formulaResult: value,
    ...(isArray ? { formulaType: "array", formulaRef: kept.area } : {}),
  };
}

function valueOf({ v, t, p }: ICellData): CellValue {
  if (p) return plainTextOf(p);
  if (v === undefined || v === null || v === "") return null;
  if (t === CellValueType.BOOLEAN || typeof v === "boolean") {
    return v === true || v === BooleanNumber.TRUE || /^(1|true)$/i.test(String(v));
  }
  const isText = t === CellValueType.STRING || t === CellValueType.FORCE_STRING;
  if (isText) return String(v).replace(/\r\n?/g, "\n");
  const isNumber = t === CellValueType.NUMBER && Number.isFinite(Number(v));
  return isNumber ? Number(v) : v;
}
