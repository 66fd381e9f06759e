import type { EntryKey } from "../form/columns";
import { hasStatusColumn, type PlacedText } from "../form/report";
import { squeeze } from "../terms/letters";
import { codesOfIssue } from "../terms/issue-codes";
import { withoutScores } from "../terms/scores";
import type { MatchedTable, Standing } from "./body";
import type { ColumnMatch } from "./columns";
import { isRestOfIssue } from "./how-rows-run";
import { rowOpeners, type RowInProgress } from "./row";
import type { SheetLine } from "./sheet-line";

/** Whether a line is marked as one that goes on: a person who writes an item over the mark begins a row. */
export const isMarkedToGoOn = (
  { isMarked, row, cells }: SheetLine,
  { previous }: Pick<Standing, "previous">,
  { fieldOf }: ColumnMatch,
): boolean =>
  isMarked &&
  previous === row - 1 &&
  rowOpeners.every((key) => cells.every(({ column }) => fieldOf.get(column) !== key));

type Entries = readonly { key: EntryKey; cell: PlacedText }[];

/**
 * Whether a line goes on with the row above it. In a working grid a blank sheet row ends a row: text below it
 * with no issue is a new, unfinished row. Elsewhere people leave blank rows inside, repeat the item beside each
 * of its measures, or merge it down over them.
 */
export function goesOn(
  entries: Entries,
  line: SheetLine,
  { previous }: Standing,
  current: RowInProgress,
  { match, run }: MatchedTable,
): boolean {
  const { columns, further } = match;
  const isNext = previous === line.row - 1;
  if (hasStatusColumn(columns))
    return isNext && !entries.some(({ key }) => rowOpeners.includes(key));
  if (previous === null) return false;
  // Below a heading that is its item all measures are the row's.
  if (columns.issue === undefined && current.cells.issue.length > 0) return true;
  const typed = (key: EntryKey) =>
    squeeze(entries.find((each) => each.key === key)?.cell.text ?? "");
  const issue = typed("issue");
  if (isNext && goesOnWithIssue(entries, current)) return true;
  if (isNext && run.breaksIssues && isRestOfIssue(line, match)) return true;
  const isOtherInstrument =
    typed("instrument") !== "" && typed("instrument") !== first(current, "instrument");
  if (issue !== "")
    return issue === first(current, "issue") && !isOtherInstrument && saysMore(entries, current);
  if (typed("score") !== "") return false;
  // A line that is counted is one of its own.
  if (line.cells.some(({ column }) => further.get(column) === "ordinal")) return false;
  if (isWholeRow(entries) && !run.mergesItems && !run.countsItems) return false;
  if (isOtherInstrument) return false;
  if (typed("instrument") !== "" && isWholeRow(entries)) return false;
  return isNext || !isWholeRow(entries);
}

/** Alone in its line: the words below a mere code, or the score below the words. */
function goesOnWithIssue(entries: Entries, current: RowInProgress): boolean {
  const [entry, ...others] = entries;
  if (!entry || others.length > 0 || entry.key !== "issue") return false;
  const { codes, title } = codesOfIssue(entry.cell.text);
  const above = codesOfIssue(current.cells.issue.map(({ text }) => text).join(" "));
  if (codes.length > 0 || above.codes.length === 0) return false;
  return above.title === "" || withoutScores(title) === "";
}

const first = (row: RowInProgress, key: EntryKey): string => squeeze(row.cells[key][0]?.text ?? "");

/** All that a measure has: it may be one of a row whose issue was left out. */
const isWholeRow = (entries: Entries): boolean =>
  (["measures", "responsible", "actions", "results"] as const).every((key) =>
    entries.some((each) => each.key === key),
  );

/** A line that says nothing new is a copy, and is told as given twice. */
const saysMore = (entries: Entries, current: RowInProgress): boolean =>
  entries.some(({ key, cell }) =>
    current.cells[key].every(({ text }) => squeeze(text) !== squeeze(cell.text)),
  );

/** Beside the second measure of an item, what was said beside the first counts once. */
export function isGivenAgain(
  row: RowInProgress,
  key: EntryKey,
  { text }: PlacedText,
  entries: Entries,
): boolean {
  return (
    entries.some((each) => rowOpeners.includes(each.key)) &&
    row.cells[key].some((cell) => squeeze(cell.text) === squeeze(text))
  );
}
