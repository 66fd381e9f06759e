import { defaultThreshold } from "../../reference/year";
import { yearFor } from "../assessment/family";
import { itemsNamedIn } from "../assessment/which-year";
import type { Lists } from "../assessment/year-lists";
import type { Given } from "../check/rules/rule";
import type { Book } from "./book";

/** What a workbook itself says of how its report is to be checked. */
export function givenOf({ settings, directory, scores: list, report }: Book, lists: Lists): Given {
  const scores = list && list.items.length > 0 ? list.items : null;
  const year = lists.year && yearFor(lists.year, scores ?? (report ? itemsNamedIn(report) : []));
  return {
    threshold: settings?.threshold ?? lists.year?.threshold ?? defaultThreshold,
    directory,
    scores: scores && { of: "items", items: scores },
    year,
    otherYears: lists.otherYears,
  };
}
