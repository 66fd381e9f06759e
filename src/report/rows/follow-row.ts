import { perEntry, type EntryKey } from "../form/columns";
import { isBlank } from "../reading/cells";
import type { Report, ReportRow } from "../form/report";
import { rowPlaces, selectedRow } from "./selected-row";

/** A row as it was last seen, so that it is found again once the sheet has changed. */
export interface RowTarget {
  /** The report as it was then. */
  report: Report;
  /** The sheet row it begins at, zero-based. */
  sheetRow: number;
  /** Null for a free sheet row. */
  row: ReportRow | null;
  /** When the pane wrote into it since; a read from before that knows less. 0 where it has not. */
  writtenAt: number;
}

export type RowTexts = Record<EntryKey, string>;

export function targetOf(
  report: Report,
  { sheetRow, row }: Pick<RowTarget, "sheetRow" | "row">,
): RowTarget {
  return { report, sheetRow, row, writtenAt: 0 };
}

export function textsOf({ row }: RowTarget): RowTexts {
  return row?.text ?? perEntry(() => "");
}

export function isSamePlace(one: RowTarget, other: RowTarget): boolean {
  return one.report.sheetName === other.report.sheetName && one.sheetRow === other.sheetRow;
}

/** The row as it stands in a report of the same sheet read later; null where it is gone. */
export function followRow(target: RowTarget, now: Report): RowTarget | null {
  const { report: before, row, sheetRow } = target;
  if (before === now) return target;
  // A free sheet row may have become a row since.
  const begun = now.rows.length > before.rows.length ? rowAt(now, sheetRow) : null;
  const found = row ? rowAfter(before, row, now) : begun;
  if (found) return targetOf(now, { sheetRow: found.sheetRows[0] ?? sheetRow, row: found });
  if (row) return null;
  const isFree = selectedRow(rowPlaces(now), { row: sheetRow, column: 0 })?.kind === "free";
  return isFree ? targetOf(now, target) : null;
}

/** The row once the pane has written into it, before the sheet was read again. */
export function withWritten(
  target: RowTarget,
  fields: Partial<RowTexts>,
  writtenAt: number,
): RowTarget {
  const text = { ...textsOf(target), ...fields };
  const isEmpty = Object.values(text).every(isBlank);
  const row = isEmpty ? null : { ...(target.row ?? blankRow(target.sheetRow)), text };
  const above = target.report.rows.filter(({ sheetRows }) => startOf(sheetRows) < target.sheetRow);
  const below = target.report.rows.filter(({ sheetRows }) => startOf(sheetRows) > target.sheetRow);
  const rows = row ? [...above, row, ...below] : [...above, ...below];
  return { ...target, row, writtenAt, report: { ...target.report, rows } };
}

/**
 * Rows above and below the ones that changed are told by their order, so that two that are alike are
 * not taken for each other; among those that changed, by what they are about, else by their place.
 */
function rowAfter(before: Report, row: ReportRow, now: Report): ReportRow | null {
  const [was, is] = [before.rows, now.rows];
  const index = was.findIndex(({ sheetRows }) => sheetRows[0] === row.sheetRows[0]);
  const above = sharedStart(was, is);
  if (index < above) return is[index] ?? null;
  const below = sharedStart(was.slice(above).reverse(), is.slice(above).reverse());
  if (was.length - index <= below) return is[index + is.length - was.length] ?? null;
  const changed = is.slice(above, is.length - below);
  const alike = changed.filter((other) => isAboutSame(other, row));
  if (alike.length === 1) return alike[0] ?? null;
  return is.length === was.length ? (is[index] ?? null) : null;
}

/** Most rows of two readings are the same ones. */
const isAboutSame = (one: ReportRow, other: ReportRow): boolean =>
  one === other ||
  (one.text.instrument === other.text.instrument && one.text.issue === other.text.issue);

function sharedStart(one: readonly ReportRow[], other: readonly ReportRow[]): number {
  const differs = one.findIndex((each, index) => {
    const beside = other[index];
    return !beside || !isAboutSame(each, beside);
  });
  return differs < 0 ? one.length : differs;
}

function rowAt({ rows }: Report, sheetRow: number): ReportRow | null {
  return rows.find(({ sheetRows }) => sheetRows[0] === sheetRow) ?? null;
}

function startOf(sheetRows: readonly number[]): number {
  return sheetRows[0] ?? 0;
}

function blankRow(sheetRow: number): ReportRow {
  return {
    section: null,
    instrument: null,
    sheetRows: [sheetRow],
    cells: perEntry(() => []),
    text: perEntry(() => ""),
    codes: [],
    scores: [],
    blankParts: [],
  };
}
