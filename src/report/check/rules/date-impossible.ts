import { found } from "../found";
import type { RowRule } from "./rule";
import { dayNumber, exists, type WrittenDate } from "../../terms/dates";

/** 31 ก.พ., and a range that ends before it begins. */
export const dateImpossible = {
  code: "date-impossible",
  severity: "warning",
  per: "row",
  find: (_, __, facts) =>
    facts.datedLines.flatMap(({ key, line, dates }) =>
      dates.filter(isImpossible).map((date) => found(line.cell, key, { text: date.text })),
    ),
} as const satisfies RowRule;

export function isImpossible({ days }: WrittenDate): boolean {
  const [first, last] = days;
  if (!days.every(exists)) return true;
  return first !== undefined && last !== undefined && dayNumber(last, "last") < dayNumber(first);
}
