import { found } from "../found";
import { knownAs } from "../../terms/departments/known-departments";
import type { RowRule } from "./rule";

/** In the directory, but not in the legend below the report; a report without a legend has its own reasons. */
export const departmentNotInLegend: RowRule = {
  code: "department-not-in-legend",
  severity: "warning",
  per: "row",
  find: (_, { directory, legend }, facts) => {
    if (directory === null || legend.length === 0) return [];
    const told = new Set<string>();
    return facts.departments.flatMap(({ typed, cell }) => {
      const department = knownAs(typed, directory)?.abbreviation;
      if (!department || told.has(department) || knownAs(department, legend)) return [];
      told.add(department);
      return [found(cell, "responsible", { department })];
    });
  },
};
