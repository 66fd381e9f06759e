import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { blockAddress } from "../report/terms/address";
import { sheetNames } from "../report/workbook/names";
import { firstPieceColumn, keptLine, type KeptState } from "../report/safe/safe-sheet";
import { readKeptSheets, type KeptSheet } from "../report/safe/kept-sheets";
import { enterCells } from "./enter-cells";
import { runExcel } from "./run-excel";

/** What a bulk action keeps of the workbook before it begins. */
export interface StateToKeep {
  state: Omit<KeptState, "pieces">;
  sheets: readonly KeptSheet[];
}

/** A cell holds 32,767 characters; a letter at the head keeps the rest from being taken for anything else. */
const pieceLength = 32_000;
const pieceHead = "z";

/** Writes a state into its row of the safe sheet, packed: a long report takes a few cells. */
export function keepState(safe: Excel.Worksheet, { state, sheets }: StateToKeep): void {
  const packed = pack(JSON.stringify(sheets));
  const pieces = Array.from(
    { length: Math.ceil(packed.length / pieceLength) },
    (_, index) => pieceHead + packed.slice(index * pieceLength, (index + 1) * pieceLength),
  );
  safe.getRange(`${state.row + 1}:${state.row + 1}`).clear();
  enterCells(safe, { row: state.row, column: 0 }, [
    [...keptLine({ ...state, pieces: pieces.length }), ...pieces],
  ]);
}

/**
 * The sheets of a kept state; one round trip.
 * @returns null where the state is no longer there.
 */
export function readKeptState({ row, id, pieces }: KeptState): Promise<KeptSheet[] | null> {
  return runExcel(
    async (context) => {
      const safe = context.workbook.worksheets.getItem(sheetNames.safe);
      const line = safe.getRange(
        blockAddress({ row, column: 0, rowCount: 1, columnCount: firstPieceColumn + pieces }),
      );
      line.load("values");
      await context.sync();
      const [keptId, ...cells] = (line.values[0] ?? []).map(String);
      if (keptId !== id) return null;
      const packed = cells
        .slice(firstPieceColumn - 1)
        .map((piece) => piece.slice(pieceHead.length));
      return readKeptSheets(JSON.parse(unpack(packed.join(""))));
    },
    { waitForTyping: true },
  );
}

function pack(text: string): string {
  const bytes = deflateSync(strToU8(text));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function unpack(packed: string): string {
  return strFromU8(inflateSync(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))));
}
