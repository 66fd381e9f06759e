import type { CellPosition } from "../terms/address";
import type { ItemScore } from "../sheets/scores/score-list";
import type { ColumnKey, SectionKind } from "../form/columns";

/** Errors block submission; warnings do not, once acknowledged; hints only inform. */
export type Severity = "error" | "warning" | "hint";

/** Most serious first. */
export const severities: readonly Severity[] = ["error", "warning", "hint"];

/** What a rule finds in a row; its cell is the one to go to (zero-based). */
export interface FoundInRow extends CellPosition {
  /** The column of the form it is about; null for what is about none. */
  key: ColumnKey | null;
  /** Filled into the rule's message. */
  values: Record<string, string | number>;
  suggestions?: string[];
  fixes?: Fix[];
}

export interface FoundInReport extends FoundInRow {
  /** Index into report.rows; null where it is about no row. */
  reportRow: number | null;
}

export type Fix = TextFix | MoveFix | BuildFix;

/** Puts the right text into cells, whatever the shape of the grid. */
export interface TextFix {
  kind: "text";
  /** Nobody could have meant anything else: fit for being done with all others at once. */
  safe: boolean;
  /** What comes to stand there, as the button says it. */
  to: string;
  edits: TextEdit[];
}

/** A part of a cell's text replaced; edits of one cell do not overlap. */
export interface TextEdit extends CellPosition {
  /** The whole text of the cell as it was read: were it another by now, nothing is replaced. */
  before: string;
  /** First character replaced, and the first one after it that stays. */
  start: number;
  end: number;
  text: string;
}

/** Moves the row to the end of a section; in a working grid only. */
export interface MoveFix {
  kind: "move";
  section: SectionKind;
}

/** Adds a row for items that have none; in a working grid only. */
export interface BuildFix {
  kind: "build";
  section: SectionKind;
  items: ItemScore[];
}

/** What a rule has found, with the cell to go to. */
export function found(
  { row, column }: CellPosition,
  key: ColumnKey | null,
  values: FoundInRow["values"],
  more: Pick<FoundInRow, "suggestions" | "fixes"> = {},
): FoundInRow {
  return { row, column, key, values, ...more };
}
