import { perEntry } from "../form/columns";
import type { PlacedText, Report, ReportRow } from "../form/report";
import type { Fix, FoundInReport, FoundInRow } from "./finding";
import type { Known, RowRule } from "./rules/rule";

interface FoundByRule<Found> {
  rule: RowRule;
  finding: Found;
}

/** What was found in each row, so that after an edit only the rows that changed are looked at again. */
export class RowMemory {
  /** Rows looked at in the last check. */
  lookedAt = 0;
  known = "";
  /** By what a row holds, wherever it stands; places counted from its first sheet row. */
  found = new Map<string, FoundByRule<FoundInRow>[]>();
}

/** What the rules find in the rows, those unchanged since the last check taken from memory. */
export function rememberedRows(
  rules: readonly RowRule[],
  report: Report,
  known: Known,
  memory: RowMemory = new RowMemory(),
): FoundByRule<FoundInReport>[] {
  const now = fingerprint(known);
  const before = memory.known === now ? memory.found : new Map<string, never>();
  memory.known = now;
  memory.found = new Map();
  memory.lookedAt = 0;
  return report.rows.flatMap((row, reportRow) => {
    const start = row.sheetRows[0] ?? 0;
    const held = fromTop(row, start);
    const key = JSON.stringify(held);
    let found = memory.found.get(key) ?? before.get(key);
    if (!found) {
      found = rules.flatMap((rule) => rule.find(held, known).map((finding) => ({ rule, finding })));
      memory.lookedAt += 1;
    }
    memory.found.set(key, found);
    return found.map(({ rule, finding }) => ({
      rule,
      finding: { ...movedDown(finding, start), reportRow },
    }));
  });
}

/** Of the years' lists what rules go by: people complete them on their own sheet, also those of other years. */
function fingerprint({ year, otherYears, ...rest }: Known): string {
  const lists = [...(year ? [year] : []), ...otherYears].map(({ fiscalYear, instruments }) => [
    fiscalYear,
    instruments,
  ]);
  return JSON.stringify([rest, year?.fiscalYear ?? null, lists]);
}

function fromTop(row: ReportRow, start: number): ReportRow {
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
