import type { RowRule } from "./rule";
import { linesIn, textKeys } from "../facts/lines-in-cells";
import { datesIn, dayNumber, exists, type WrittenDate } from "../../terms/dates";

/** 31 ก.พ., and a range that ends before it begins. */
export const dateImpossible: RowRule = {
  code: "date-impossible",
  severity: "warning",
  per: "row",
  find: (row) =>
    textKeys.flatMap((key) =>
      linesIn(row, key).flatMap((line) =>
        datesIn(line)
          .filter(isImpossible)
          .map((date) => ({
            row: line.cell.row,
            column: line.cell.column,
            key,
            values: { text: date.text },
          })),
      ),
    ),
};

export function isImpossible({ days }: WrittenDate): boolean {
  const [first, last] = days;
  if (!days.every(exists)) return true;
  return first !== undefined && last !== undefined && dayNumber(last, "last") < dayNumber(first);
}
