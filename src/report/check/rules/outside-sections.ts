import { found } from "../found";
import { cellToFill } from "../place";
import type { RowRule } from "./rule";

/** A row typed above the first band belongs to neither section. */
export const outsideSections = {
  code: "outside-sections",
  severity: "warning",
  per: "row",
  find: (row, { columns }) =>
    row.section === null ? [found(cellToFill(row, "instrument", columns), "instrument", {})] : [],
} as const satisfies RowRule;
