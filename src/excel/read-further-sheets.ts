import { blockOf } from "../report/terms/address";
import { cellsAlone, type SheetReading } from "../report/workbook/workbook-reading";
import { cellsOf } from "./sheet-cells";

/** In cells, of all sheets together: Excel on the web gives replies of 5 MB at most. */
const mostCells = 10_000;

/**
 * Reads further sheets, with the rows that are out of sight: two round trips, whatever their size; none where
 * there are no sheets. Those that are too large with the ones before them are left out.
 */
export async function readFurtherSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<SheetReading[]> {
  if (names.length === 0) return [];
  const used = names.map((name) =>
    context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true),
  );
  for (const range of used) range.load("address");
  await context.sync();
  const blank = names.filter((_, index) => used[index]?.isNullObject);
  const asked = withinBounds(used).map(askWithHiddenRows);
  await context.sync();
  return [
    ...asked.map((reading) => reading()),
    ...blank.map((sheetName) => cellsAlone({ sheetName, firstRow: 0, firstColumn: 0, values: [] })),
  ];
}

function withinBounds(used: readonly Excel.Range[]) {
  let left = mostCells;
  return used.flatMap((range) => {
    const block = range.isNullObject ? null : blockOf(range.address);
    const cells = (block?.rowCount ?? 0) * (block?.columnCount ?? 0);
    if (!block || cells > left) return [];
    left -= cells;
    return [range];
  });
}

/**
 * Cells with the rows that are out of sight, which in a form of an agency's own are an old draft, as a rule: both in
 * one round trip, since rows may move between two.
 */
export async function readWithHiddenRows(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<SheetReading> {
  const reading = askWithHiddenRows(range);
  await context.sync();
  return reading();
}

function askWithHiddenRows(range: Excel.Range): () => SheetReading {
  range.load("address,values");
  const hiddenRows = askHiddenRows(range);
  return () => ({ ...cellsAlone(cellsOf(range)), hiddenRows: hiddenRows() });
}

/** Asks for a range's rows that are out of sight, zero-based; the answer is there after the sync. */
export function askHiddenRows(range: Excel.Range): () => number[] {
  const rows = range.getRowProperties({ rowIndex: true, rowHidden: true });
  return () =>
    rows.value.flatMap(({ rowIndex, rowHidden }) => (rowHidden === true ? (rowIndex ?? []) : []));
}
