import { dequal } from "dequal/lite";
import type { WorkbookView } from "./workbook-view";

/** What is as it was before stays the same object, so that it is not drawn anew. */
export function keepUnchanged(before: WorkbookView | null, now: WorkbookView): WorkbookView {
  if (before === null) return now;
  const view = {
    ...now,
    directory: kept(before.directory, now.directory),
    report: keptReport(before.report, now.report),
    userYears: kept(before.userYears, now.userYears),
    scores: kept(before.scores, now.scores),
  };
  return kept(before, view);
}

function keptReport(before: WorkbookView["report"], now: WorkbookView["report"]) {
  if (!before || !now) return now;
  return kept(before, { ...now, groups: kept(before.groups, now.groups) });
}

/** What is the same object in both is not looked into. */
const kept = <Part>(before: Part, now: Part): Part => (dequal(before, now) ? before : now);
