import { blockAddress, blockOf, type Block } from "../report/terms/address";
import { readReport } from "../report/reading/read-report";
import type { SheetCells } from "../report/form/report";
import type { FormulaCell } from "../report/workbook/workbook-reading";

/**
 * Asks where a sheet's formulas stand. What they are is asked only of those that people put among the
 * rows of the report: with every cell's formula beside its value a long report would be more than the
 * 5 MB that Excel on the web answers with (documentation: "Resource limits").
 */
export function askFormulas(sheet: Excel.Worksheet, context: Excel.RequestContext) {
  const address = askAddress(sheet.getUsedRange(true).getSpecialCellsOrNullObject("Formulas"));
  return async (cells: SheetCells | null): Promise<FormulaCell[]> => {
    if (cells === null) return [];
    const blocks = blocksIn(address());
    const typed = blocks.flatMap((block) => typedPart(block, cells));
    const ranges = typed.map((block) => ({ block, range: sheet.getRange(blockAddress(block)) }));
    for (const { range } of ranges) range.load("formulas");
    if (ranges.length > 0) await context.sync();
    const known = new Map(
      ranges.flatMap(({ block, range }) =>
        cellsIn(block).map((cell) => [
          `${cell.row}:${cell.column}`,
          String(range.formulas[cell.row - block.row]?.[cell.column - block.column]),
        ]),
      ),
    );
    return blocks
      .flatMap(cellsIn)
      .map((cell) => ({ ...cell, formula: known.get(`${cell.row}:${cell.column}`) ?? null }));
  };
}

/** "" where there are none. */
function askAddress(areas: Excel.RangeAreas): () => string {
  areas.load("address");
  return () => (areas.isNullObject ? "" : areas.address);
}

/** `'รายงาน ITA'!H7:H16,'รายงาน ITA'!A30` -> its blocks. */
function blocksIn(address: string): Block[] {
  return address.split(",").flatMap((part) => blockOf(part) ?? []);
}

/** The part of a block that stands among the report's rows, and is not the add-in's own status column. */
function typedPart(block: Block, cells: SheetCells): Block[] {
  const report = readReport(cells);
  const first = report ? report.place.headerRow + report.place.headerRows : 0;
  const last = report?.place.legendRow ?? Infinity;
  const row = Math.max(block.row, first);
  const rowCount = Math.min(block.row + block.rowCount, last) - row;
  if (rowCount <= 0) return [];
  const status = report?.place.columns.status;
  const end = block.column + block.columnCount;
  const spans =
    status === undefined || status < block.column || status >= end
      ? [[block.column, end]]
      : [
          [block.column, status],
          [status + 1, end],
        ];
  return spans.flatMap(([from = 0, to = 0]) =>
    to > from ? [{ row, rowCount, column: from, columnCount: to - from }] : [],
  );
}

function cellsIn({ row, column, rowCount, columnCount }: Block) {
  return Array.from({ length: rowCount * columnCount }, (_, index) => ({
    row: row + Math.floor(index / columnCount),
    column: column + (index % columnCount),
  }));
}
