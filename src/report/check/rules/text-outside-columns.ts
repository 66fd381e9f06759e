import { found } from "../found";
import { shortened } from "../place";
import type { ReportRule } from "./rule";

/** Text that reading could not give to any column: kept where it is, and named, so that it is not overlooked. */
export const textOutsideColumns = {
  code: "text-outside-columns",
  severity: "hint",
  per: "report",
  find: (report) =>
    report.unplaced.map((cell) => ({
      ...found(cell, null, { text: shortened(cell.text, 30) }),
      reportRow: null,
    })),
} as const satisfies ReportRule;
