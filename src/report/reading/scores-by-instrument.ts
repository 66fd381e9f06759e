import type { Instrument } from "../../reference/year";
import type { EntryKey } from "../form/columns";
import type { PlacedText } from "../form/report";
import { instrumentNamed } from "../terms/instrument-name";
import type { HeaderColumn } from "./header";

/** `คะแนน IIT`, `คะแนน EIT`, or the instruments under คะแนน: a column for the scores of each. Empty where there is none. */
export function scoresByInstrument(
  columns: readonly HeaderColumn[],
): ReadonlyMap<number, Instrument> {
  const found = new Map<number, Instrument>();
  for (const { column, text, senses } of columns) {
    const instrument = instrumentNamed(text);
    if (instrument && senses[0]?.means === "score") found.set(column, instrument);
  }
  return new Set(found.values()).size > 1 ? found : new Map();
}

/** Where each instrument has a column for its scores, a score says of which the row is. */
export function instrumentOfScore(
  entries: readonly { key: EntryKey; cell: PlacedText }[],
  scoresOf: ReadonlyMap<number, Instrument>,
): Instrument | null {
  const own = entries.flatMap(({ key, cell }) =>
    key === "score" ? (scoresOf.get(cell.column) ?? []) : [],
  );
  return own.length === 1 ? (own[0] ?? null) : null;
}
