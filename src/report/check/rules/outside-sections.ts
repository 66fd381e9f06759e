import { cellToFill } from "../place";
import type { RowRule } from "./rule";

/** A row typed above the first band belongs to neither section. */
export const outsideSections: RowRule = {
  code: "outside-sections",
  severity: "warning",
  per: "row",
  find: (row, { columns }) =>
    row.section === null
      ? [{ ...cellToFill(row, "instrument", columns), key: "instrument", values: {} }]
      : [],
};
