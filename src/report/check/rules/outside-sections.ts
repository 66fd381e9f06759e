import { found } from "../found";
import { cellToFill } from "../place";
import type { RowRule } from "./rule";

/** A row typed above the first band belongs to neither section; of a report without any, another rule speaks. */
export const outsideSections = {
  code: "outside-sections",
  severity: "warning",
  per: "row",
  find: (row, { columns, hasSections }) =>
    row.section === null && hasSections
      ? [found(cellToFill(row, "instrument", columns), "instrument", {})]
      : [],
} as const satisfies RowRule;
