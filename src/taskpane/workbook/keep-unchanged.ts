import type { WorkbookView } from "./workbook-view";

/** What is as it was before stays the same object, so that it is not drawn anew. */
export function keepUnchanged(before: WorkbookView | null, now: WorkbookView): WorkbookView {
  if (before === null) return now;
  if (isSame(before, now)) return before;
  return {
    ...now,
    directory: isSame(before.directory, now.directory) ? before.directory : now.directory,
    report: isSame(before.report, now.report) ? before.report : keptParts(before, now),
    userYears: isSame(before.userYears, now.userYears) ? before.userYears : now.userYears,
    scores: isSame(before.scores, now.scores) ? before.scores : now.scores,
  };
}

function keptParts({ report: before }: WorkbookView, { report: now }: WorkbookView) {
  if (!before || !now) return now;
  const groups = isSame(before.groups, now.groups) ? before.groups : now.groups;
  return { ...now, groups };
}

const isSame = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);
