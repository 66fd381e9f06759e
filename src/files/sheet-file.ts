import type { ConditionalRule, DataValidation, TableDefinition } from "hucre";
import type { WriteSheet } from "hucre/xlsx";
import { blockAddress, type Block } from "../report/terms/address";
import type { EntryRule, Flag, SheetDrawing, TableDrawing } from "../report/workbook/drawing";
import { linesIn, pointsPerLine } from "../report/sheets/grid/row-fit";
import { fileLook, overlaid } from "./look-file";

type FileCells = NonNullable<WriteSheet["cells"]>;
type FileCell = FileCells extends Map<string, infer Each> ? Each : never;

/** A file counts a column's width in digits of seven pixels. */
const pointsPerDigit = 7 * (72 / 96);

/** A formula in a file stands without its equals sign. */
export const fileFormula = (formula: string): string => formula.replace(/^=/, "");

/** A new sheet as the file holds it. */
export function sheetFile(sheet: SheetDrawing, index: number): WriteSheet {
  const cells = cellsOf(sheet);
  return {
    name: sheet.sheetName,
    cells,
    columns: columnsOf(sheet),
    rowDefs: rowsOf(cells, sheet),
    merges: sheet.merges.map(({ row, column, rowCount, columnCount }) => ({
      startRow: row,
      endRow: row + rowCount - 1,
      startCol: column,
      endCol: column + columnCount - 1,
    })),
    dataValidations: sheet.entryRules.map(entryRuleFile),
    conditionalRules: sheet.flags.map(flagFile),
    tables: sheet.tables.map((table) => tableFile(sheet, table, index)),
    hidden: sheet.hidden,
    ...(sheet.frozenRows > 0
      ? { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }
      : {}),
    ...(sheet.print ? { pageSetup } : {}),
    ...(sheet.print?.footer === undefined
      ? {}
      : { headerFooter: { oddFooter: `&C${sheet.print.footer}` } }),
  };
}

const pageSetup: WriteSheet["pageSetup"] = {
  orientation: "landscape",
  paperSize: "a4",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
};

function cellsOf({ looks, values, formulas }: SheetDrawing): FileCells {
  const cells: FileCells = new Map();
  const change = (row: number, column: number, cell: FileCell) => {
    const key = `${row},${column}`;
    const before = cells.get(key) ?? {};
    cells.set(key, { ...before, ...cell, style: overlaid(before.style ?? {}, cell.style ?? {}) });
  };
  for (const { block, look } of looks)
    for (const { row, column, ...at } of placesIn(block))
      change(row, column, { style: fileLook(look, at) });
  for (const { row, column, values: lines } of values)
    lines.forEach((line, down) => {
      line.forEach((value, across) => {
        if (value !== null && value !== "") change(row + down, column + across, { value });
      });
    });
  for (const { row, column, values: lines } of formulas)
    lines.forEach((line, down) => {
      line.forEach((formula, across) => {
        if (formula !== null && formula !== "")
          change(row + down, column + across, { formula: fileFormula(String(formula)) });
      });
    });
  return cells;
}

/** Whole columns and rows are dressed as far as people will see. */
const most = 2000;

function* placesIn({ row, column, rowCount, columnCount }: Block) {
  for (let down = 0; down < Math.min(rowCount, most); down += 1)
    for (let across = 0; across < columnCount; across += 1)
      yield {
        row: row + down,
        column: column + across,
        isFirst: down === 0,
        isLast: down === rowCount - 1,
      };
}

/** Heights as their text needs, for programs that measure none when they open a file. */
function rowsOf(cells: FileCells, { columnWidths }: SheetDrawing): WriteSheet["rowDefs"] {
  const rows: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const [key, { value, style }] of cells) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const width = columnWidths.find((each) => each.column === column)?.points;
    const wraps = style?.alignment?.wrapText === true && width !== undefined;
    const height = (wraps ? linesIn(String(value ?? ""), width) : 1) * pointsPerLine;
    rows.set(row, { height: Math.max(height, rows.get(row)?.height ?? 0) });
  }
  return rows;
}

function columnsOf({ columnWidths }: SheetDrawing): WriteSheet["columns"] {
  const last = Math.max(-1, ...columnWidths.map(({ column }) => column));
  return Array.from({ length: last + 1 }, (_, column) => {
    const points = columnWidths.find((each) => each.column === column)?.points;
    return points === undefined ? {} : { width: points / pointsPerDigit };
  });
}

function entryRuleFile({ block, rule, promptTitle, prompt, notice }: EntryRule): DataValidation {
  return {
    ...(rule.kind === "list"
      ? { type: "list", formula1: fileFormula(rule.source) }
      : { type: "decimal", operator: "between", formula1: "0", formula2: "100" }),
    range: blockAddress(block),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: promptTitle,
    inputMessage: prompt,
    showErrorMessage: true,
    errorStyle: "information",
    errorTitle: promptTitle,
    errorMessage: notice,
  };
}

function flagFile({ block, formula, fill, fontColor, bold }: Flag, index: number): ConditionalRule {
  return {
    type: "expression",
    priority: index + 1,
    range: blockAddress(block),
    formula: fileFormula(formula),
    style: {
      // In a conditional format the colour of a plain fill is its background.
      fill: { type: "pattern", pattern: "solid", bgColor: { rgb: fill.slice(1) } },
      font: { color: { rgb: fontColor.slice(1) }, ...(bold === undefined ? {} : { bold }) },
    },
  };
}

function tableFile(
  { values }: SheetDrawing,
  { block, style }: TableDrawing,
  index: number,
): TableDefinition {
  const headers = values.find(({ row, column }) => row === block.row && column === block.column);
  return {
    name: `Table${index + 1}`,
    range: blockAddress(block),
    columns: (headers?.values[0] ?? []).map((name) => ({ name: String(name) })),
    style,
    showRowStripes: true,
    showAutoFilter: true,
  };
}
