import { columns as formColumns, type ColumnKey } from "../form/columns";
import type { ChosenColumns, PlacedText } from "../form/report";
import { contentsOf, type Contents } from "./contents";
import type { Instrument } from "../../reference/year";
import type { HeaderColumn } from "./header";
import { enoughAlone, worthOf } from "./column-worth";
import { olderScores } from "./older-scores";
import { scoresByInstrument } from "./scores-by-instrument";
import type { Table } from "./tables";
import type { FurtherColumn } from "./wordings/headers";

/** Which column of a table holds what. */
export interface ColumnMatch {
  /** By the sheet's column; several columns may be of one field. */
  fieldOf: ReadonlyMap<number, ColumnKey>;
  /** The first column of each field. */
  columns: Partial<Record<ColumnKey, number>>;
  /** Columns that are known and asked of no one. */
  further: ReadonlyMap<number, FurtherColumn>;
  /** The column that says beside each row, or merged down over them, of which section they are; null for none. */
  sections: number | null;
  /** Of scores that have a column for each instrument, whose is which. */
  scoresOf: ReadonlyMap<number, Instrument>;
  /** Headers that nobody knows. */
  unknown: PlacedText[];
  /** Columns taken for a field by what they hold, not by their header. */
  unsure: { header: PlacedText; key: ColumnKey }[];
}

const fields: readonly ColumnKey[] = formColumns.map(({ key }) => key);

/** Less than this, and a column is not taken for a field. */
const enough = 0.3;
/** A header that is a whole one, or nearly: sure enough to be of the same field as another column. */
const sureOfField = 0.8;
/** Fields that people spread over several columns: measures and activities, results by half-year. */
export const spread = ["measures", "actions", "results"] as const;

/** The best assignment of columns to fields, by all that headers say and columns hold. */
export function matchColumns(table: Table, chosen: ChosenColumns | null): ColumnMatch {
  const { columns } = table.header;
  const plain = namedOnce(columns);
  if (plain && !chosen) return matchOf(columns, plain, [], new Map());
  const contents = new Map(
    columns.map(({ column }) => [column, contentsOf(table.lines, column)] as const),
  );
  const older = olderScores(columns);
  const worth = (each: HeaderColumn, key: ColumnKey) =>
    key === "score" && older.includes(each) ? 0 : worthOf(each, key, contents.get(each.column));
  const taken = new Map<number, ColumnKey>(
    chosen ? fields.flatMap((key) => chosenFor(key, chosen)) : bestOf(columns, worth),
  );
  const unsure = columns.flatMap(({ column, cell, senses }) => {
    const key = taken.get(column);
    const isNamed = senses.some((sense) => sense.means === key && sense.weight >= enough);
    return key && !isNamed && !chosen ? [{ header: cell, key }] : [];
  });
  return matchOf(columns, taken, unsure, contents);
}

function chosenFor(key: ColumnKey, chosen: ChosenColumns): [number, ColumnKey][] {
  const column = key === "status" ? undefined : chosen[key];
  return column === undefined ? [] : [[column, key]];
}

/** Each field named once, in whole words, and every column a field: then there is nothing to weigh. */
function namedOnce(columns: readonly HeaderColumn[]): Map<number, ColumnKey> | null {
  const taken = new Map<number, ColumnKey>();
  for (const { column, senses } of columns) {
    const [first] = senses;
    const key = fields.find((each) => each === first?.means);
    if (!key || (first?.weight ?? 0) < 1 || [...taken.values()].includes(key)) return null;
    taken.set(column, key);
  }
  return taken;
}

/** Every field has at most one column, and the sum of their worth is the greatest there is. */
function bestOf(
  columns: readonly HeaderColumn[],
  worth: (column: HeaderColumn, key: ColumnKey) => number,
): [number, ColumnKey][] {
  interface Choice {
    sum: number;
    taken: [number, ColumnKey][];
  }
  /** By the fields that are taken, as bits. */
  let choices = new Map<number, Choice>([[0, { sum: 0, taken: [] }]]);
  for (const column of columns) {
    const values = fields.map((key) => worth(column, key));
    const next = new Map(choices);
    for (const [bits, { sum, taken }] of choices)
      fields.forEach((key, index) => {
        const value = values[index] ?? 0;
        const bit = 1 << index;
        if (value < enough || (bits & bit) !== 0) return;
        const before = next.get(bits | bit);
        if (!before || before.sum < sum + value)
          next.set(bits | bit, { sum: sum + value, taken: [...taken, [column.column, key]] });
      });
    choices = next;
  }
  return [...choices.values()].sort((a, b) => b.sum - a.sum)[0]?.taken ?? [];
}

function matchOf(
  columns: readonly HeaderColumn[],
  taken: ReadonlyMap<number, ColumnKey>,
  unsure: ColumnMatch["unsure"],
  contents: ReadonlyMap<number, Contents>,
): ColumnMatch {
  const fieldOf = new Map(taken);
  const further = new Map<number, FurtherColumn>();
  const unknown: PlacedText[] = [];
  let sections: number | null = null;
  const scoresOf = scoresByInstrument(columns);
  const isTaken = (key: ColumnKey) => [...taken.values()].includes(key);
  const groupOf = (key: ColumnKey) =>
    columns.find(({ column }) => taken.get(column) === key)?.group ?? "";
  const isOfSameGroup = (key: ColumnKey, group: string) => group !== "" && group === groupOf(key);
  for (const { column, cell, senses, group } of columns) {
    if (fieldOf.has(column)) continue;
    const [first] = senses;
    const also = spread.find((key) => key === first?.means && isTaken(key));
    if ((contents.get(column)?.bareCodes ?? 0) >= enoughAlone && isTaken("issue"))
      fieldOf.set(column, "issue");
    else if (scoresOf.has(column) && isTaken("score")) fieldOf.set(column, "score");
    else if (also && first && (first.weight >= sureOfField || isOfSameGroup(also, group)))
      fieldOf.set(column, also);
    else if (contents.get(column)?.sections === 1) sections = column;
    else if (first && first.means !== "group") further.set(column, furtherOf(first.means));
    else unknown.push(cell);
  }
  return { fieldOf, columns: mainOf(taken), further, sections, scoresOf, unknown, unsure };
}

/** Where a field has several columns, the one that is its own stands for it. */
function mainOf(taken: ReadonlyMap<number, ColumnKey>): ColumnMatch["columns"] {
  const main: ColumnMatch["columns"] = {};
  for (const [column, key] of taken) main[key] = column;
  return main;
}

/** A second column of a field is known by what it is then. */
function furtherOf(
  means: Exclude<HeaderColumn["senses"][number]["means"], "group">,
): FurtherColumn {
  switch (means) {
    case "score":
      return "other-score";
    case "issue":
    case "instrument":
      return "indicator";
    case "measures":
    case "actions":
    case "results":
    case "responsible":
    case "status":
      return "remark";
    default:
      return means;
  }
}
