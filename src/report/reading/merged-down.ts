import { hasStatusColumn, type MergedDown, type ReportRow } from "../form/report";
import { instrumentNamed } from "../terms/instrument-name";
import { squeeze } from "../terms/letters";
import type { ColumnMatch } from "./columns";
import type { RowInProgress } from "./row";

/**
 * Word merges the instrument down over its rows, and what is left of that in a sheet is one filled cell above
 * blank ones. Where no two rows in a column beside each other name the same, the blank ones mean the one above.
 */
export function inheritInstruments(
  rows: readonly RowInProgress[],
  { columns }: ColumnMatch,
): readonly RowInProgress[] {
  if (hasStatusColumn(columns) || columns.instrument === undefined) return rows;
  const names = rows.map(({ cells }) => squeeze(cells.instrument[0]?.text ?? ""));
  const isMerged = !names.some(
    (name, index) =>
      name !== "" && name === names[index - 1] && rows[index]?.section === rows[index - 1]?.section,
  );
  const blank = names.filter((name) => name === "").length;
  if (!isMerged || blank < fewestBlank) return rows;
  let above: RowInProgress | null = null;
  return rows.map((row, index) => {
    if (names[index] !== "" || row.instrument !== null) {
      above = row;
      return row;
    }
    const isSameSection = above !== null && above.section === row.section;
    const named = isSameSection ? instrumentOf(above) : null;
    return named ? { ...row, instrument: named } : row;
  });
}

/** A single blank cell may as well have been forgotten. */
const fewestBlank = 2;

const instrumentOf = (row: RowInProgress | null) =>
  row && (instrumentNamed(row.cells.instrument[0]?.text ?? "") ?? row.instrument);

/** Fewer rows below one that names who is responsible may as well have been forgotten. */
const fewestBelow = 3;

/**
 * Who is responsible for several rows may be merged down over them.
 * @param merges null where nobody knows: then it is meant for all where it is named in the first, and in no other.
 */
export function inheritResponsible(
  rows: readonly ReportRow[],
  { columns }: ColumnMatch,
  merges: readonly MergedDown[] | null,
): readonly ReportRow[] {
  if (hasStatusColumn(columns)) return rows;
  return merges ? inheritMerged(rows, merges) : inheritFirst(rows);
}

function inheritMerged(
  rows: readonly ReportRow[],
  merges: readonly MergedDown[],
): readonly ReportRow[] {
  const startingAt = new Map(merges.map((each) => [`${each.row},${each.column}`, each]));
  let above: { responsible: string; lastRow: number } | null = null;
  return rows.map((each) => {
    const [cell] = each.cells.responsible;
    if (cell) {
      const merge = startingAt.get(`${cell.row},${cell.column}`);
      above = merge ? { responsible: each.text.responsible, lastRow: merge.lastRow } : null;
      return each;
    }
    if (!above || (each.sheetRows[0] ?? 0) > above.lastRow) return each;
    return { ...each, text: { ...each.text, responsible: above.responsible } };
  });
}

function inheritFirst(rows: readonly ReportRow[]): readonly ReportRow[] {
  const [first, ...others] = rows;
  const isMerged =
    others.length >= fewestBelow && others.every(({ cells }) => cells.responsible.length === 0);
  if (!first || !isMerged || first.cells.responsible.length === 0) return rows;
  const { responsible } = first.text;
  return [first, ...others.map((row) => ({ ...row, text: { ...row.text, responsible } }))];
}
