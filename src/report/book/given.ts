import { defaultThreshold } from "../../reference/year";
import { yearFor } from "../assessment/family";
import type { Lists } from "../assessment/year-lists";
import type { Given } from "../check/rules/rule";
import type { Report } from "../form/report";
import { readCodes } from "../terms/codes";
import { withoutScores } from "../terms/scores";
import type { Book } from "./book";

/** What a workbook itself says of how its report is to be checked. */
export function givenOf({ settings, directory, scores: list, report }: Book, lists: Lists): Given {
  const scores = list && list.items.length > 0 ? list.items : null;
  const year = lists.year && yearFor(lists.year, scores ?? itemsNamedIn(report));
  return {
    threshold: settings?.threshold ?? lists.year?.threshold ?? defaultThreshold,
    directory,
    scores,
    year,
    otherYears: lists.otherYears,
  };
}

/** The items a report itself names, each with its title where a row is of it alone. */
function itemsNamedIn(report: Report | null) {
  return (report?.rows ?? []).flatMap(({ codes, text }) => {
    const title = codes.length === 1 ? readCodes(withoutScores(text.issue)).title : "";
    return codes.map((code) => ({ code, title }));
  });
}
