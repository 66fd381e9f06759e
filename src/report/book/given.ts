import { defaultThreshold } from "../../reference/year";
import type { Lists } from "../assessment/year-lists";
import type { Given } from "../check/rules/rule";
import type { Book } from "./book";

/** What a workbook itself says of how its report is to be checked. */
export function givenOf({ settings, directory, scores }: Book, lists: Lists): Given {
  return {
    threshold: settings?.threshold ?? lists.year?.threshold ?? defaultThreshold,
    directory,
    scores: scores && scores.items.length > 0 ? { of: "items", items: scores.items } : null,
    ...lists,
  };
}
