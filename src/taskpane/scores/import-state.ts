import type { Instrument } from "../../reference/year";
import {
  proposeMapping,
  type ColumnRole,
  type Mapping,
  type Proposal,
} from "../../report/assessment/import/mapping";
import type { KnownItem } from "../../report/assessment/import/known-items";
import { partsOfAgency, partsOfYear, type Wanted } from "../../report/assessment/import/own-parts";
import { partsOf, type Part } from "../../report/assessment/import/parts/parts";
import { readScoresOf, type ReadScores } from "../../report/assessment/import/read-scores";
import type { SourceTable } from "../../report/assessment/import/source-table";
import {
  instrumentsInFractions,
  timesHundred,
  type FractionAnswer,
} from "../../report/assessment/import/fractions";
import {
  scoredIn,
  type IndicatorScore,
  type ItemScore,
} from "../../report/sheets/scores/score-list";
import type { ScoresView } from "../workbook/scores-view";

/** What a person pasted or chose, before anything of it is written. */
export interface Found {
  /** Null for a paste. */
  fileName: string | null;
  /** All of it, by agency and year. */
  parts: readonly Part[];
  /** Whose scores are read; null where they name no agency, and until a person says where none can be told. */
  agency: string | null;
  /** The year whose scores are wanted, to choose among several; null for the newest. */
  year: number | null;
  /** What a person said of scores that look like parts of one. */
  fractions: FractionAnswer | null;
  /** That agency's; none until it is told. */
  tables: FoundTable[];
}

/** One of its tables, and how it is read. */
export interface FoundTable {
  table: SourceTable;
  /** Buddhist era; null where nothing says. */
  year: number | null;
  columns: Proposal["columns"];
  headerRow: number | null;
  mapping: Mapping;
  included: boolean;
}

/** A report that says nothing of itself, or none at all. */
const noReport: Wanted = { agency: "", year: null };

export function foundIn(
  tables: readonly SourceTable[],
  fileName: string | null,
  { agency, year }: Wanted = noReport,
): Found {
  const parts = partsOf(tables);
  const own = partsOfAgency(parts, agency);
  const found = { fileName, parts, year, fractions: null };
  return own.kind === "own"
    ? { ...found, agency: own.agency, tables: tablesOf(own.parts, year) }
    : { ...found, agency: null, tables: [] };
}

/** @param agency one of those that were found, or null where they name none. */
export function withAgency(found: Found, agency: string | null): Found {
  const own = partsOfAgency(found.parts, agency ?? "");
  return own.kind === "own"
    ? { ...found, agency: own.agency, tables: tablesOf(own.parts, found.year) }
    : found;
}

/** Of several years' tables those of another year; what a person chose otherwise begins anew. */
export function withYear(found: Found, year: number): Found {
  return yearsIn(found).length < 2 ? found : withAgency({ ...found, year }, found.agency);
}

/** The years that what was found names, of its agency. */
export function yearsIn({ tables }: Found): number[] {
  return [...new Set(tables.flatMap(({ year }) => year ?? []))];
}

/** Sheets without any score (a cover, notes) and of other years are left out, unless there is no other. */
function tablesOf(parts: readonly Part[], year: number | null): FoundTable[] {
  const read = ({ table }: Part) =>
    scoredIn(readScoresOf([{ table, ...proposeMapping(table, year) }], []).scores);
  const readable = parts.filter((part) => read(part).length > 0);
  const ofYear = partsOfYear(readable, year);
  const newest = ofYear.kind === "of-year" ? ofYear : partsOfYear(readable, null);
  const taken = newest.kind === "of-year" ? newest.parts : [];
  return parts.map((part) => ({
    table: part.table,
    year: part.year,
    ...proposeMapping(part.table, year),
    included: taken.length === 0 || taken.includes(part),
  }));
}

export function withIncluded(found: Found, index: number, included: boolean): Found {
  return changed(found, index, (table) => ({ ...table, included }));
}

/** @param column undefined where no column has that role. */
export function withColumn(
  found: Found,
  index: number,
  role: ColumnRole,
  column: number | undefined,
): Found {
  return changed(found, index, (table) => ({
    ...table,
    mapping: { ...table.mapping, [role]: column },
  }));
}

function changed(found: Found, index: number, change: (table: FoundTable) => FoundTable): Found {
  return {
    ...found,
    tables: found.tables.map((table, at) => (at === index ? change(table) : table)),
  };
}

export interface ReadFound extends ReadScores {
  /** The instruments whose scores look like parts of one: what they mean is asked. */
  inFractions: readonly Instrument[];
}

export function readFound({ tables, fractions }: Found, known: readonly KnownItem[]): ReadFound {
  const { scores, unread } = readScoresOf(
    tables.filter(({ included }) => included),
    known,
  );
  const inFractions = instrumentsInFractions(scores);
  return {
    scores: fractions === "times-100" ? timesHundred(scores, inFractions) : scores,
    unread,
    inFractions,
  };
}

export function countByInstrument(
  items: readonly (ItemScore | IndicatorScore)[],
): Record<Instrument, number> {
  const count = (instrument: Instrument) =>
    items.filter((item) => item.instrument === instrument).length;
  return { IIT: count("IIT"), EIT: count("EIT"), OIT: count("OIT") };
}

/** What the import would do with the workbook as it is. */
export type Ahead =
  | { kind: "new-sheet" }
  /** `kept` counts every item on the sheet whose score stays. */
  | { kind: "update"; sheet: string; changed: number; added: number; kept: number }
  | { kind: "other-year"; sheet: string };

export function aheadOf(
  items: readonly ItemScore[],
  assessedYear: number,
  scores: ScoresView | null,
): Ahead {
  if (!scores) return { kind: "new-sheet" };
  if (scores.assessedYear !== assessedYear) return { kind: "other-year", sheet: scores.sheetName };
  const listed = new Map(scores.items.map(({ code, score }) => [code, score]));
  const known = items.filter(({ code }) => listed.has(code));
  const changed = known.filter(({ code, score }) => listed.get(code) !== score).length;
  return {
    kind: "update",
    sheet: scores.sheetName,
    changed,
    added: items.length - known.length,
    kept: scores.items.length - changed,
  };
}
