import type { Rule } from "./finding";

/** Text that reading could not give to any column: kept where it is, and named, so that it is not overlooked. */
export const textOutsideColumns: Rule = {
  code: "text-outside-columns",
  severity: "hint",
  find: (report) =>
    report.unplaced.map(({ row, column, text }) => ({
      row,
      column,
      key: null,
      reportRow: null,
      values: { text: text.length > 30 ? `${text.slice(0, 29)}…` : text },
    })),
};
