import type { GridPlace } from "../form/report";
import type { ColumnMatch } from "./columns";
import type { FurtherColumn } from "./wordings/headers";

/** Among the columns that are asked of no one, the first of those that a plan of the measures has. */
export function planColumnsOf({ further }: ColumnMatch): GridPlace["planColumns"] {
  const first = (...meant: FurtherColumn[]) =>
    [...further].find(([, means]) => meant.includes(means))?.[0];
  const period = first("period");
  const followUp = first("follow-up") ?? first("evidence");
  return {
    ...(period === undefined ? {} : { period }),
    ...(followUp === undefined ? {} : { followUp }),
  };
}
