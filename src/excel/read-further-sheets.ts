import { blockOf } from "../report/terms/address";
import { cellsAlone, type SheetReading } from "../report/workbook/workbook-reading";
import { readPieces } from "./read-pieces";

/** In cells, of all sheets together: more would take too long. */
const mostCells = 10_000;

/**
 * Reads further sheets, with the rows that are out of sight: two round trips, and more where they are long; none
 * where there are no sheets. Those that are too large with the ones before them are left out.
 */
export async function readFurtherSheets(
  context: Excel.RequestContext,
  names: readonly string[],
  cellsAtOnce: number,
): Promise<SheetReading[]> {
  if (names.length === 0) return [];
  const { worksheets } = context.workbook;
  const sheets = names.map((name) => {
    const find = () => worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
    return { name, find, used: find().load("address") };
  });
  await context.sync();
  const blank = sheets.filter(({ used }) => used.isNullObject);
  const filled = sheets.flatMap(({ find, used }) =>
    used.isNullObject ? [] : [{ find, address: used.address, withHiddenRows: true }],
  );
  return [
    ...(await readPieces(context, withinBounds(filled), cellsAtOnce)),
    ...blank.map(({ name }) =>
      cellsAlone({ sheetName: name, firstRow: 0, firstColumn: 0, values: [] }),
    ),
  ];
}

function withinBounds<Sheet extends { address: string }>(sheets: readonly Sheet[]): Sheet[] {
  let left = mostCells;
  return sheets.filter(({ address }) => {
    const block = blockOf(address);
    const cells = (block?.rowCount ?? 0) * (block?.columnCount ?? 0);
    if (!block || cells > left) return false;
    left -= cells;
    return true;
  });
}
