import type { ItemScore } from "../../sheets/scores/score-list";
import type { ItemCode } from "./item-codes";
import { codeKey, knownByCode, type KnownItem, type KnownItems } from "./known-items";
import type { Line } from "./line";
import { readLines, type MappedTable } from "./lines";
import { readScore, readSeveralScores, scoreInWords } from "./score-text";
import { lineText, type SourceRow } from "./source-table";

export type { KnownItem } from "./known-items";

export type UnreadReason =
  | "no-code"
  | "no-score"
  | "bad-score"
  | "score-out-of-range"
  | "several-codes"
  | "no-instrument"
  | "unknown-code"
  | "title-of-several"
  | "given-twice";

export interface Unread {
  /** The sheet's name; "" for a paste or a CSV file. */
  table: string;
  line: number;
  /** The line, cells joined, at most 80 characters. */
  text: string;
  reason: UnreadReason;
  /**
   * `code` where one was found (several joined by a comma; as typed for no-instrument and unknown-code;
   * for title-of-several those it may be);
   * `given`, the score as typed; for given-twice `kept` and `given` as numbers; for several-codes
   * `codes` and `scores`, how many of each.
   */
  values: Record<string, string | number>;
}

export interface ReadItems {
  items: ItemScore[];
  unread: Unread[];
  /**
   * Totals, headings, blank and repeated header lines, and items given again with the same score.
   * Each line counts once, in `items`, `unread` or here; one that gives several codes a score each, once for each code.
   */
  passedOver: number;
}

/** Reads the items of all tables, in order; the first score given for a code is kept. */
export function readItems(tables: readonly MappedTable[], known: readonly KnownItem[]): ReadItems {
  const knownItems = knownByCode(known);
  const items = new Map<string, ItemScore>();
  const unread: Unread[] = [];
  let passedOver = 0;
  for (const source of tables) {
    const lines = readLines(source, knownItems);
    const inWords = oitIsInWords(lines);
    for (const [index, row] of source.table.rows.entries()) {
      const outcomes = outcomesOf(lines[index], inWords);
      for (const outcome of outcomes) {
        const fault = "reason" in outcome ? outcome : keep(outcome, items, knownItems);
        if (fault === "given-before") passedOver += 1;
        else if (fault !== null) unread.push({ ...placeOf(source, row), ...fault });
      }
      if (outcomes.length === 0) passedOver += 1;
    }
  }
  return { items: [...items.values()], unread, passedOver };
}

type Fault = Pick<Unread, "reason" | "values">;
type Given = ItemCode & { title: string; score: number };

/** What a line gives: an item for each code, or why not; nothing where it is passed over. */
function outcomesOf(line: Line | undefined, inWords: boolean): (Given | Fault)[] {
  if (!line || line.kind === "passed-over" || line.kind === "indicator") return [];
  if (line.kind === "codeless")
    return [{ reason: line.reason, values: line.code === "" ? {} : { code: line.code } }];
  const { codes, title, scoreText } = line;
  const scores =
    codes.length > 1 && readScore(scoreText) !== "no-score"
      ? readSeveralScores(scoreText)
      : [(inWords && isOit(line) ? scoreInWords(scoreText) : undefined) ?? readScore(scoreText)];
  const code = codes.map((item) => item.code).join(", ");
  if (scores.length === 1 && scores[0] === "no-score")
    return [{ reason: "no-score", values: { code } }];
  if (scores.length !== codes.length)
    return [
      { reason: "several-codes", values: { code, codes: codes.length, scores: scores.length } },
    ];
  return codes.map((item, index) => {
    const score = scores[index] ?? "no-score";
    return typeof score === "number"
      ? { ...item, title, score }
      : { reason: score, values: { code: item.code, given: scoreText } };
  });
}

function keep(
  { instrument, code, title, score }: Given,
  items: Map<string, ItemScore>,
  known: KnownItems,
): Fault | "given-before" | null {
  const kept = items.get(code);
  if (kept?.score === score) return "given-before";
  if (kept) return { reason: "given-twice", values: { code, kept: kept.score, given: score } };
  const ownTitle = title === "" ? (known.get(codeKey(code))?.title ?? "") : title;
  items.set(code, { instrument, code, title: ownTitle, score });
  return null;
}

const isOit = (line: Line): boolean =>
  line.kind === "coded" && line.codes.every(({ instrument }) => instrument === "OIT");

/** A word is a score only where every OIT item of the table has one: beside numbers it may mean anything. */
function oitIsInWords(lines: readonly Line[]): boolean {
  return lines.every(
    (line) =>
      line.kind !== "coded" ||
      !isOit(line) ||
      readScore(line.scoreText) === "no-score" ||
      scoreInWords(line.scoreText) !== undefined,
  );
}

/** Where a line stands, and what it says. */
export function placeOf(
  { table }: MappedTable,
  row: SourceRow,
): Pick<Unread, "table" | "line" | "text"> {
  const letters = Array.from(lineText(row));
  const text = letters.length > 80 ? `${letters.slice(0, 79).join("")}…` : letters.join("");
  return { table: table.name, line: row.line, text };
}
