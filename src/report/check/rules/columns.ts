import { found } from "../found";
import { shortened } from "../place";
import type { ReportRule } from "./rule";

/** In letters: enough of a header to know it by. */
const mostOfHeader = 40;

/** A column of the agency's own that nobody knows: named once, whatever it holds. */
export const unknownColumn = {
  code: "unknown-column",
  severity: "hint",
  per: "report",
  find: ({ unknownColumns }) =>
    unknownColumns.map((cell) => ({
      ...found(cell, null, { text: shortened(cell.text, mostOfHeader) }),
      reportRow: null,
    })),
} as const satisfies ReportRule;

/** A column known by what stands in it: were it taken for the wrong one, all findings in it were wrong. */
export const unsureColumn = {
  code: "unsure-column",
  severity: "hint",
  per: "report",
  find: ({ unsureColumns }) =>
    unsureColumns.map(({ header, key }) => ({
      ...found(header, key, { text: shortened(header.text, mostOfHeader) }),
      reportRow: null,
    })),
} as const satisfies ReportRule;
