import { lowestOf } from "../../../reference/extremes";
import { abbreviationKey } from "../../terms/departments/department";
import { squeeze } from "../../terms/letters";
import { found } from "../found";
import type { ReportRule } from "./rule";

/**
 * A department has one name in the legend below the grid and another in the directory. The legend is text, so that
 * it outlives the directory; which of the two was put right last only a person knows.
 */
export const legendDiffers = {
  code: "legend-differs",
  severity: "warning",
  per: "report",
  find: ({ legend, place }, { directory, columns }) => {
    if (directory === null || place.legendRow === null) return [];
    const nameOf = new Map(
      directory.map((each) => [abbreviationKey(each.abbreviation), each.name]),
    );
    const heading = { row: place.legendRow, column: lowestOf(Object.values(columns)) };
    return legend.flatMap(({ abbreviation, name }) => {
      const listed = nameOf.get(abbreviationKey(abbreviation)) ?? "";
      if (listed === "" || name === "" || squeeze(listed) === squeeze(name)) return [];
      const values = { department: abbreviation, legend: name, directory: listed };
      return [{ ...found(heading, null, values), reportRow: null }];
    });
  },
} as const satisfies ReportRule;
