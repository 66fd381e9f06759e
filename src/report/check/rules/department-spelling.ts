import { found } from "../found";
import { renamed } from "../facts/named-departments";
import type { RowRule } from "./rule";

/** Known, but not written as in the list: without its dot, with a space in it. */
export const departmentSpelling = {
  code: "department-spelling",
  severity: "hint",
  per: "row",
  find: (_, { departments }, facts) =>
    facts.departments.flatMap((named) => {
      const abbreviation = departments?.knownAs(named.typed)?.abbreviation;
      if (!abbreviation || abbreviation === named.typed) return [];
      return [
        found(
          named.cell,
          "responsible",
          { text: named.typed, department: abbreviation },
          { suggestions: [abbreviation], fixes: [renamed(named, abbreviation, true)] },
        ),
      ];
    }),
} as const satisfies RowRule;
