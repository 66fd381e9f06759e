import type { GivenReport, LayoutRequest } from "../../report/actions/plan-layout";
import { beginsNewYear } from "../../report/actions/new-year";
import { loadOffered } from "../../report/assessment/offered-lists";
import type { WorkbookView } from "../workbook/workbook-view";
import type { FilledFields } from "./fields";

/** A report from a file, and the year whose items it has. */
export type Opened = GivenReport & { fiscalYear: number | null; assessedYear: number | null };

/** A layout as the form says, with the lists of the year that was assessed: people may have put in their own. */
export async function layoutRequest(
  fields: FilledFields,
  view: WorkbookView | null,
  opened: Opened | null = null,
): Promise<LayoutRequest> {
  const assessedYear = assessedYearOf(fields, view, opened);
  const lists = await loadOffered(
    assessedYear,
    view?.userYears.years ?? [],
    view?.scores?.items ?? [],
  );
  const given =
    opened && beginsNewYear(yearOfFile(opened), fields.fiscalYear)
      ? { ...opened, rows: [] }
      : opened;
  return { ...fields, assessedYear, lists, given };
}

/** Of another year a file gives its departments, and none of its text. */
export const yearOfFile = ({ fiscalYear, rows }: Opened) => ({ fiscalYear, rows: rows.length });

/**
 * Scores that are there name the year that was assessed; else a report of another form shows it by its items, if it
 * is still the report of that year. It stands apart from the report's own.
 */
function assessedYearOf(
  { fiscalYear }: FilledFields,
  view: WorkbookView | null,
  opened: Opened | null,
): number {
  const told = view?.scores?.assessedYear;
  if (told) return told;
  const found = opened ?? (view?.report?.isWorkingGrid === false ? view.report : null);
  return (found?.fiscalYear === fiscalYear ? found.assessedYear : null) ?? fiscalYear;
}
