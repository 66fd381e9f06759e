import { cellAddress } from "../../../report/terms/address";
import type { TextEdit, TextFix } from "../../../report/check/found";
import { changesOf } from "../../../report/check/plan-fixes";

/** A cell that fixes change, and which of them. */
export interface CellToFix {
  /** As Excel shows it: C7. */
  address: string;
  before: string;
  edits: TextEdit[];
  /** They may change other cells too: each is done as a whole or not at all. */
  fixes: TextFix[];
}

/** The cells as they stand on the sheet, row by row. */
export function cellsToFix(fixes: readonly TextFix[]): CellToFix[] {
  return changesOf(fixes)
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, before }) => {
      const isHere = (edit: TextEdit) => edit.row === row && edit.column === column;
      const here = fixes.filter(({ edits }) => edits.some(isHere));
      return {
        address: cellAddress(row, column),
        before,
        edits: here.flatMap(({ edits }) => edits.filter(isHere)),
        fixes: here,
      };
    });
}
