import type { ReferenceYear } from "../../reference/year";
import { perEntry } from "../form/columns";
import type { PlacedText, Report, ReportRow } from "../form/report";
import type { Fix, FoundInReport, FoundInRow } from "./found";
import { RowFacts } from "./facts/row-facts";
import { YearItems } from "./facts/year-items";
import type { Known, RowRule } from "./rules/rule";
import type { Listed } from "./rules/rules";

interface FoundByRule<Found> {
  rule: Listed<RowRule>;
  finding: Found;
}

/**
 * What one check has in common with the next: what was found in each row, so that after an edit only the rows
 * that changed are looked at again, and what is known of each year's items.
 */
export class CheckMemory {
  /** Rows looked at in the last check. */
  lookedAt = 0;
  basis: Basis | null = null;
  /** By what a row holds, wherever it stands; places counted from its first sheet row. */
  found = new Map<string, FoundByRule<FoundInRow>[]>();
  private readonly held = new WeakMap<ReportRow, string>();
  private readonly items = new WeakMap<ReferenceYear, YearItems>();

  /** What a row holds, wherever it stands. */
  heldIn(row: ReportRow): string {
    // Its texts are those of its cells.
    const held = this.held.get(row) ?? JSON.stringify({ ...fromTop(row), text: null });
    this.held.set(row, held);
    return held;
  }

  itemsOf(year: ReferenceYear): YearItems {
    const items = this.items.get(year) ?? new YearItems(year);
    this.items.set(year, items);
    return items;
  }
}

/** What the rules find in the rows, those unchanged since the last check taken from memory. */
export function rememberedRows(
  rules: readonly Listed<RowRule>[],
  report: Report,
  known: Known,
  memory: CheckMemory,
): FoundByRule<FoundInReport>[] {
  const now = basisOf(known);
  const before =
    memory.basis && isSame(memory.basis, now) ? memory.found : new Map<string, never>();
  memory.basis = now;
  memory.found = new Map();
  memory.lookedAt = 0;
  return report.rows.flatMap((row, reportRow) => {
    const start = startOf(row);
    const key = memory.heldIn(row);
    let found = memory.found.get(key) ?? before.get(key);
    if (!found) {
      const held = fromTop(row);
      const facts = new RowFacts(held);
      found = rules.flatMap((rule) =>
        rule.find(held, known, facts).map((finding) => ({ rule, finding })),
      );
      memory.lookedAt += 1;
    }
    memory.found.set(key, found);
    return found.map(({ rule, finding }) => ({
      rule,
      finding: { ...movedDown(finding, start), reportRow },
    }));
  });
}

/** Of what was given, all that rules go by. */
interface Basis {
  lists: readonly (ReferenceYear | null)[];
  others: string;
}

function basisOf({ columns, fiscalYear, legend, ...known }: Known): Basis {
  const { threshold, directory, scores, year, otherYears } = known;
  const { plausibleYears, isWorkingGrid, hasSections } = known;
  const report = [columns, fiscalYear, plausibleYears, legend.all, isWorkingGrid, hasSections];
  return {
    lists: [year, ...otherYears],
    others: JSON.stringify([threshold, directory, scores, report]),
  };
}

function isSame(before: Basis, now: Basis): boolean {
  return (
    before.others === now.others &&
    before.lists.length === now.lists.length &&
    before.lists.every((year, index) => isSameList(year, now.lists[index] ?? null))
  );
}

/** What people complete on their own sheet is made anew whenever lists are loaded; it is compared by what it says. */
const isSameList = (one: ReferenceYear | null, other: ReferenceYear | null): boolean =>
  one === other ||
  (one?.fiscalYear === other?.fiscalYear &&
    JSON.stringify(one?.instruments) === JSON.stringify(other?.instruments));

const startOf = ({ sheetRows }: ReportRow): number => sheetRows[0] ?? 0;

/** The row as if its sheet began with it. */
function fromTop(row: ReportRow): ReportRow {
  const start = startOf(row);
  const placed = (cell: PlacedText) => ({ ...cell, row: cell.row - start });
  return {
    ...row,
    sheetRows: row.sheetRows.map((sheetRow) => sheetRow - start),
    cells: perEntry((key) => row.cells[key].map(placed)),
  };
}

function movedDown(finding: FoundInRow, by: number): FoundInRow {
  const fixes = finding.fixes?.map((fix): Fix =>
    fix.kind === "text"
      ? { ...fix, edits: fix.edits.map((edit) => ({ ...edit, row: edit.row + by })) }
      : fix,
  );
  return { ...finding, row: finding.row + by, ...(fixes && { fixes }) };
}
