import {
  entryKeys,
  perEntry,
  type ColumnKey,
  type EntryKey,
  type SectionKind,
} from "../../form/columns";
import type { CellValue, GridRow } from "../../form/report";
import { withoutScores, writeScores } from "../../terms/scores";
import { fitRows } from "./row-fit";

/** A report row as the sheet rows it takes: as many as its longest text needs. */
export function rowCells(row: GridRow): Partial<Record<ColumnKey, CellValue>>[] {
  const parts = new Map<EntryKey, CellValue[]>(
    entryKeys.map((key) => [key, fitRows(row.text[key], key)]),
  );
  // An issue on a second sheet row would open a row of its own, so it stays whole.
  parts.set("issue", [withoutScores(row.text.issue)]);
  parts.set("score", [row.text.score === "" ? writeScores(row.scores) : scoreCell(row.text.score)]);
  parts.set("instrument", [row.text.instrument]);
  return sheetRowsOf(parts);
}

/** Each column's parts below one another, all from the same sheet row on. */
export function sheetRowsOf(
  parts: ReadonlyMap<EntryKey, readonly CellValue[]>,
): Partial<Record<EntryKey, CellValue>>[] {
  const height = Math.max(...[...parts.values()].map((cells) => cells.length));
  return Array.from({ length: height }, (_, index) =>
    Object.fromEntries(
      [...parts].flatMap(([key, cells]) => {
        const cell = cells[index] ?? "";
        return cell === "" ? [] : [[key, cell]];
      }),
    ),
  );
}

/** A score cell holds a plain number as a number, and anything else as it was typed. */
export function scoreCell(text: string): CellValue {
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number) ? number : text;
}

/** A row with nothing in it yet. */
export function blankRow(section: SectionKind): GridRow {
  return { section, text: perEntry(() => ""), scores: [] };
}
