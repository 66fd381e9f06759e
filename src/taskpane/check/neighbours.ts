import type { Finding } from "../../report/check/finding";

/** Where a person is in the list: the finding, and its place among those shown. */
export interface Here {
  finding: Finding;
  index: number;
}

/**
 * The places of the findings before and after the one a person is at. Where that one has been put right
 * meanwhile, the next is what has come into its place. Null at an end of the list.
 */
export function neighbours(
  findings: readonly Finding[],
  here: Here | null,
): { previous: number | null; next: number | null } {
  const place = (index: number) => (index in findings ? index : null);
  if (!here) return { previous: null, next: place(0) };
  const now = placeNow(findings, here);
  if (now >= 0) return { previous: place(now - 1), next: place(now + 1) };
  const index = Math.min(here.index, findings.length);
  return { previous: place(index - 1), next: place(index) };
}

/** -1 where it is gone. A cell may hold the same fault twice: then it is the one at its place. */
function placeNow(findings: readonly Finding[], { finding, index }: Here): number {
  const there = findings[index];
  if (there && isSame(there, finding)) return index;
  return findings.findIndex((each) => isSame(each, finding));
}

function isSame(a: Finding, b: Finding): boolean {
  const same = a.rule === b.rule && a.place.row === b.place.row && a.column === b.column;
  return (
    same &&
    a.place.sheetName === b.place.sheetName &&
    JSON.stringify(a.values) === JSON.stringify(b.values)
  );
}
