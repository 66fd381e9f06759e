import { blockAddress, blockOf, type Block } from "../report/terms/address";
import { cellsAlone, type SheetReading } from "../report/workbook/workbook-reading";
import { cellsOf, sheetOfAddress } from "./sheet-cells";

/**
 * How many cells a reply brings. Of a report of ordinary length these are about 2 MB, and Excel on the web gives
 * replies of 5 MB at most (documentation: "Resource limits and performance optimization for Office Add-ins").
 */
export const usualCells = 4800;

/** Cells in use, which are more than one reply brings, maybe. */
export interface Used {
  /** Finds them anew in each round trip: rows come and go between two. */
  find: () => Excel.Range;
  /** Where they stood last. */
  address: string;
  /** What was read of them so far, from their first row on. */
  known?: SheetReading | null;
  /** Their rows that are out of sight are asked for, too. */
  withHiddenRows?: boolean;
}

/**
 * Asks where cells in use stand, and for as much of them as a first reply brings; the answer is there after the sync,
 * null where no cell is in use.
 */
export function askUsed(
  find: () => Excel.Range,
  pieceOf: (all: Excel.Range) => Excel.Range | null,
): () => Used | null {
  const all = find();
  all.load("address");
  const piece = pieceOf(all);
  piece?.load("address,values");
  return () => {
    if (all.isNullObject) return null;
    const known = piece && !piece.isNullObject ? cellsAlone(cellsOf(piece)) : null;
    return {
      find,
      address: all.address,
      known: known && isTopOf(known, all.address) ? known : null,
    };
  };
}

/** Whole rows from the first one on. */
function isTopOf({ firstRow, firstColumn, values }: SheetReading, address: string): boolean {
  const whole = blockOf(address);
  return (
    whole?.row === firstRow &&
    whole.column === firstColumn &&
    whole.columnCount === values[0]?.length
  );
}

interface Piece {
  of: Used;
  block: Block;
}

/**
 * Reads cells in pieces, of several sheets together as many as come in one round trip; again from the beginning where
 * rows were put in or taken out meanwhile.
 */
export async function readPieces(
  context: Excel.RequestContext,
  all: readonly Used[],
  cellsAtOnce: number,
): Promise<SheetReading[]> {
  const asked = new Map(nextTrip(all, cellsAtOnce).map((piece) => [piece.of, askPiece(piece)]));
  if (asked.size === 0) return all.map(({ address, known }) => known ?? blankSheet(address));
  await context.sync();
  const after = all.map((used): Used => {
    const piece = asked.get(used);
    return piece ? { ...used, ...piece() } : used;
  });
  const isMoved = after.some(({ address }, index) => address !== all[index]?.address);
  const next = isMoved ? after.map((used) => ({ ...used, known: null })) : after;
  return readPieces(context, next, cellsAtOnce);
}

/** Where the cells stand then, and what is known of them with this piece; the answer is there after the sync. */
function askPiece({ of, block }: Piece): () => Pick<Used, "address" | "known"> {
  const now = of.find();
  now.load("address");
  const range = now.worksheet.getRange(blockAddress(block));
  range.load("address,values");
  const hiddenRows = of.withHiddenRows ? askHiddenRows(range) : () => [];
  return () => {
    // Of a sheet that was emptied only its name is left.
    if (now.isNullObject)
      return { address: of.address.slice(0, of.address.lastIndexOf("!") + 1), known: null };
    const piece = { ...cellsAlone(cellsOf(range)), hiddenRows: hiddenRows() };
    return { address: now.address, known: joined(of, piece) };
  };
}

/** Asks for a range's rows that are out of sight, zero-based; the answer is there after the sync. */
export function askHiddenRows(range: Excel.Range): () => number[] {
  const rows = range.getRowProperties({ rowIndex: true, rowHidden: true });
  return () =>
    rows.value.flatMap(({ rowIndex, rowHidden }) => (rowHidden === true ? (rowIndex ?? []) : []));
}

/** The next piece of each, as far as one reply goes: whole rows, one at least. */
function nextTrip(all: readonly Used[], cellsAtOnce: number): Piece[] {
  let left = cellsAtOnce;
  const trip: Piece[] = [];
  for (const of of all) {
    const rest = restOf(of);
    if (!rest) continue;
    const most = Math.floor(left / rest.columnCount);
    if (most === 0 && trip.length > 0) break;
    const rowCount = Math.max(1, Math.min(most, rest.rowCount));
    trip.push({ of, block: { ...rest, rowCount } });
    left -= rowCount * rest.columnCount;
  }
  return trip;
}

function restOf({ address, known }: Used): Block | null {
  const whole = blockOf(address);
  const done = known?.values.length ?? 0;
  return whole && whole.rowCount > done
    ? { ...whole, row: whole.row + done, rowCount: whole.rowCount - done }
    : null;
}

const joined = ({ known }: Used, piece: SheetReading): SheetReading =>
  known
    ? {
        ...known,
        values: [...known.values, ...piece.values],
        hiddenRows: [...known.hiddenRows, ...piece.hiddenRows],
      }
    : piece;

const blankSheet = (address: string): SheetReading =>
  cellsAlone({ sheetName: sheetOfAddress(address), firstRow: 0, firstColumn: 0, values: [] });
