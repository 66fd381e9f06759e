import type { Finding } from "../../../report/check/finding";
import { oneLine } from "../../../report/terms/thai-text";
import type { Warning } from "../../../report/check/warnings";

/** What a person is about to acknowledge. */
export interface Acknowledging {
  /** Warnings by their `warningKey`. */
  ticked: readonly string[];
  name: string;
}

export type Refusal = "nothing-ticked" | "no-name";

/** What is to be acknowledged and by whom, or what is still wanting. */
export function wishOf(
  open: readonly Finding[],
  { ticked, name }: Acknowledging,
): { findings: Finding[]; name: string } | Refusal {
  const findings = tickedOf(open, ticked);
  if (findings.length === 0) return "nothing-ticked";
  return oneLine(name) === "" ? "no-name" : { findings, name: oneLine(name) };
}

export function tickedOf(open: readonly Finding[], ticked: readonly string[]): Finding[] {
  return open.filter((finding) => ticked.includes(warningKey(finding)));
}

/** With its values: another warning that comes into the same cell is not ticked. */
export function warningKey({ rule, row, column, values }: Finding): string {
  return JSON.stringify([rule, row, column, values]);
}

/** What somebody has acknowledged, by its `warningKey`. */
export function acknowledgedIn(warnings: readonly Warning[]): ReadonlySet<string> {
  return new Set(
    warnings.flatMap(({ finding, acknowledged }) => (acknowledged ? [warningKey(finding)] : [])),
  );
}

/** Whoever acknowledged something last in this workbook; "" where nobody has. */
export function latestName(warnings: readonly Warning[]): string {
  const all = warnings.flatMap(({ acknowledged }) => acknowledged ?? []);
  const date = all
    .map((each) => each.date)
    .sort()
    .at(-1);
  return all.filter((each) => each.date === date).at(-1)?.name ?? "";
}
