import type { ReferenceYear } from "../../reference/year";
import { entryKeys } from "../form/columns";
import type { Report, ReportRow } from "../form/report";
import type { Finding } from "./finding";
import type { Fix, FoundInRow } from "./found";
import { readDepartments } from "../terms/departments/departments-cell";
import { RowFacts } from "./facts/row-facts";
import { YearItems } from "./facts/year-items";
import { ShortIssues } from "./place";
import type { Known, RowRule } from "./rules/rule";
import type { Listed } from "./rules/rules";

/** What a rule found in a row. */
interface FoundByRule {
  rule: Listed<RowRule>;
  finding: FoundInRow;
}

/** By row, what the rules found in it, in the cells where it stood then. */
type FoundInRows = ReadonlyMap<ReportRow, readonly FoundByRule[]>;

/**
 * What one check has in common with the next: what was found in each row, so that after an edit only the rows
 * that changed are looked at again, and what is known of each year's items.
 */
export class CheckMemory {
  /** Rows looked at in the last check. */
  lookedAt = 0;
  basis: Basis | null = null;
  found: FoundInRows = new Map();
  /** What was made of what was found: where it is still so it stays the same object. */
  readonly findings = new WeakMap<FoundInRow, Finding>();
  readonly shortIssues = new ShortIssues();
  private readonly items = new WeakMap<ReferenceYear, YearItems>();
  private readonly named = new WeakMap<ReportRow, readonly string[]>();

  itemsOf(year: ReferenceYear): YearItems {
    const items = this.items.get(year) ?? new YearItems(year);
    this.items.set(year, items);
    return items;
  }

  /** The departments that a row names, as they are typed. */
  departmentsIn(row: ReportRow): readonly string[] {
    const known = this.named.get(row);
    if (known) return known;
    const named = readDepartments(row.text.responsible).map(({ abbreviation }) => abbreviation);
    this.named.set(row, named);
    return named;
  }
}

/** What the rules find in each row, those unchanged since the last check taken from memory. */
export function rememberedRows(
  rules: readonly Listed<RowRule>[],
  report: Report,
  known: Known,
  memory: CheckMemory,
): (readonly FoundByRule[])[] {
  const basis = basisOf(known);
  const before: FoundInRows =
    memory.basis && isSame(memory.basis, basis) ? memory.found : new Map<ReportRow, never>();
  const elsewhere = new RowsElsewhere(before, report.rows);
  const now = new Map<ReportRow, readonly FoundByRule[]>();
  memory.basis = basis;
  memory.found = now;
  memory.lookedAt = 0;
  return report.rows.map((row) => {
    let found = before.get(row) ?? elsewhere.foundIn(row);
    if (!found) {
      found = lookAt(row, rules, known);
      memory.lookedAt += 1;
    }
    now.set(row, found);
    return found;
  });
}

function lookAt(row: ReportRow, rules: readonly Listed<RowRule>[], known: Known): FoundByRule[] {
  const facts = new RowFacts(row);
  const found: FoundByRule[] = [];
  for (const rule of rules)
    for (const finding of rule.find(row, known, facts)) found.push({ rule, finding });
  return found;
}

/** Rows of the last check that were read anew since, as all are where rows are put in: found by what they hold. */
class RowsElsewhere {
  private byContent: Map<string, ReportRow> | undefined;

  constructor(
    private readonly before: FoundInRows,
    private readonly rows: readonly ReportRow[],
  ) {}

  /** What was found in a row that holds the same, in the cells where this one stands. */
  foundIn(row: ReportRow): FoundByRule[] | undefined {
    if (this.before.size === 0) return undefined;
    const same = this.gone().get(contentOf(row));
    if (!same) return undefined;
    const down = startOf(row) - startOf(same);
    return this.before
      .get(same)
      ?.map(({ rule, finding }) => ({ rule, finding: movedDown(finding, down) }));
  }

  private gone(): ReadonlyMap<string, ReportRow> {
    if (this.byContent) return this.byContent;
    const here = new Set(this.rows);
    this.byContent = new Map();
    for (const row of this.before.keys())
      if (!here.has(row)) this.byContent.set(contentOf(row), row);
    return this.byContent;
  }
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

/** What a row holds, wherever it stands; its texts are those of its cells. */
function contentOf({ section, instrument, sheetRows, cells, blankParts }: ReportRow): string {
  const [start = 0] = sheetRows;
  const parts = [`${section} ${instrument} ${sheetRows.map((row) => row - start).join()}`];
  for (const key of entryKeys)
    for (const { row, column, text } of cells[key])
      // Without their lengths, a text could hold what looks like the next cell.
      parts.push(`${key} ${row - start} ${column} ${text.length}`, text);
  for (const { key, row, column } of blankParts) parts.push(`${key} ${row - start} ${column}`);
  return parts.join("\n");
}

function movedDown(finding: FoundInRow, by: number): FoundInRow {
  const fixes = finding.fixes?.map((fix): Fix =>
    fix.kind === "text"
      ? { ...fix, edits: fix.edits.map((edit) => ({ ...edit, row: edit.row + by })) }
      : fix,
  );
  return { ...finding, row: finding.row + by, ...(fixes && { fixes }) };
}
