import { found } from "../found";
import type { RowRule } from "./rule";

/** In the directory, but not in the legend below the report; a report without a legend has its own reasons. */
export const departmentNotInLegend = {
  code: "department-not-in-legend",
  severity: "warning",
  per: "row",
  find: (_, { directory, departments, legend }, facts) => {
    if (directory === null || departments === null || legend.all.length === 0) return [];
    const told = new Set<string>();
    return facts.departments.flatMap(({ typed, cell }) => {
      const department = departments.knownAs(typed)?.abbreviation;
      if (!department || told.has(department) || legend.knownAs(department)) return [];
      told.add(department);
      return [found(cell, "responsible", { department })];
    });
  },
} as const satisfies RowRule;
