import { found } from "../found";
import type { Department } from "../../terms/departments/department";
import { nearDepartments } from "../../terms/departments/near-departments";
import { isTwin } from "../../terms/departments/known-departments";
import { renamed } from "../facts/named-departments";
import { shortened } from "../place";
import type { RowRule } from "./rule";
import { isPlaceholder } from "../../terms/placeholders";

/** Readers find out who is meant from the list alone: what is not in it names no one. */
export const unknownDepartment = {
  code: "unknown-department",
  severity: "error",
  per: "row",
  find: (_, { departments }, facts) => {
    if (departments === null) return [];
    // A name in a cell many times is looked for once: each is compared with the whole directory.
    const nearTo = new Map<string, Department[]>();
    return facts.departments
      .filter(({ typed }) => !departments.knownAs(typed) && !saysNothing(typed))
      .map((named) => {
        const near = nearTo.get(named.typed) ?? nearDepartments(named.typed, departments.all);
        nearTo.set(named.typed, near);
        const twins = near.filter(({ abbreviation }) => isTwin(named.typed, abbreviation));
        const suggestions = near.map(({ abbreviation }) => abbreviation);
        const fixes = suggestions.map((to) =>
          renamed(named, to, twins.length === 1 && twins[0]?.abbreviation === to),
        );
        const text = shortened(named.typed, 30);
        return found(named.cell, "responsible", { text }, { suggestions, fixes });
      });
  },
} as const satisfies RowRule;

/** Another rule says so of these. */
const saysNothing = (typed: string) => isPlaceholder(typed) || typed.startsWith("#");
