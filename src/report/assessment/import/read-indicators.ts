import { indicators } from "../../../reference/indicators";
import type { IndicatorScore } from "../../sheets/scores/score-list";
import { indicatorNamed } from "../indicator-named";
import type { Line } from "./line";
import { readLines, type MappedTable } from "./lines";
import type { Mapping } from "./mapping";
import { placeOf, type Unread } from "./read-items";
import { readScore } from "./score-text";
import { cellAt, type SourceRow } from "./source-table";

export interface ReadIndicators {
  /** In the order of their numbers. */
  indicators: IndicatorScore[];
  /** Lines that give no indicator, no score, or another score than a line above. */
  unread: Unread[];
}

/** The scores of the ten indicators, where tables give no item; the first given is kept. */
export function readIndicators(tables: readonly MappedTable[]): ReadIndicators {
  const found = new Map<number, IndicatorScore>();
  const unread: Unread[] = [];
  for (const source of tables) {
    const lines = readLines(source, new Map());
    for (const [index, row] of source.table.rows.entries()) {
      const line = lines[index];
      const fault = line ? keep(asIndicator(line, row, source.mapping), found) : null;
      if (fault) unread.push({ ...placeOf(source, row), ...fault });
    }
  }
  return { indicators: [...found.values()].sort((a, b) => a.number - b.number), unread };
}

/** Beside a number that is not the indicator's own, as a rank, its name in a column of titles will do. */
function asIndicator(line: Line, row: SourceRow, mapping: Mapping): Line {
  if (line.kind !== "codeless" || mapping.title === mapping.code) return line;
  const number = indicatorNamed(cellAt(row, mapping.title));
  return number === null
    ? line
    : { kind: "indicator", number, scoreText: cellAt(row, mapping.score), asItem: null };
}

function keep(
  line: Line,
  found: Map<number, IndicatorScore>,
): Pick<Unread, "reason" | "values"> | null {
  if (line.kind === "passed-over") return null;
  if (line.kind === "codeless") return { reason: line.reason, values: { code: line.code } };
  if (line.kind === "coded") {
    const code = line.codes.map((item) => item.code).join(", ");
    return { reason: "no-score", values: { code } };
  }
  const indicator = indicators.find(({ number }) => number === line.number);
  if (!indicator) return null;
  const { number, title, instrument } = indicator;
  const code = `${number} ${title}`;
  const score = readScore(line.scoreText);
  if (typeof score !== "number") return { reason: score, values: { code, given: line.scoreText } };
  const kept = found.get(number);
  if (kept && kept.score !== score)
    return { reason: "given-twice", values: { code, kept: kept.score, given: score } };
  found.set(number, { instrument, number, title, score });
  return null;
}
