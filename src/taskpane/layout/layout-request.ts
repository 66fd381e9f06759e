import type { LayoutRequest } from "../../report/actions/plan-layout";
import { loadOffered } from "../../report/assessment/offered-lists";
import type { WorkbookView } from "../workbook/workbook-view";
import type { FilledFields } from "./fields";

/** A layout as the form says, with the lists of the year that was assessed: people may have put in their own. */
export async function layoutRequest(
  fields: FilledFields,
  view: WorkbookView | null,
): Promise<LayoutRequest> {
  // Scores that are there name the year that was assessed; it stands apart from the report's.
  const assessedYear = view?.scores?.assessedYear ?? fields.fiscalYear;
  const lists = await loadOffered(
    assessedYear,
    view?.userYears.years ?? [],
    view?.scores?.items ?? [],
  );
  return { ...fields, assessedYear, lists, example: null };
}
