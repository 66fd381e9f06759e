import { knownAs } from "../../terms/departments/known-departments";
import { departmentsIn, renamed } from "../facts/named-departments";
import type { RowRule } from "./rule";

/** Known, but not written as in the list: without its dot, with a space in it. */
export const departmentSpelling: RowRule = {
  code: "department-spelling",
  severity: "hint",
  per: "row",
  find: (row, { departments }) =>
    departmentsIn(row).flatMap((named) => {
      const abbreviation = departments && knownAs(named.typed, departments)?.abbreviation;
      if (!abbreviation || abbreviation === named.typed) return [];
      return [
        {
          row: named.cell.row,
          column: named.cell.column,
          key: "responsible" as const,
          values: { text: named.typed, department: abbreviation },
          suggestions: [abbreviation],
          fixes: [renamed(named, abbreviation, true)],
        },
      ];
    }),
};
