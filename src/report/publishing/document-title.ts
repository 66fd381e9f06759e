import { loadYear } from "../../reference/load-year";
import { yearFor } from "../assessment/family";
import { itemsNamedIn } from "../assessment/which-year";
import { reportTitle } from "../form/columns";
import type { Report } from "../form/report";
import type { DocumentKind } from "./document-columns";
import { titleOfPlan } from "./wordings";

/**
 * What a document is called: a plan as the assessment of its fiscal year (Buddhist era) calls the item under which it
 * is published, for the report's family of agencies; else as in most years.
 */
export async function documentTitle(
  kind: DocumentKind,
  report: Pick<Report, "rows">,
  fiscalYear: number | null,
): Promise<string> {
  if (kind === "report") return reportTitle;
  const year = fiscalYear === null ? null : await loadYear(fiscalYear);
  if (!year) return titleOfPlan;
  const { measuresItem, instruments } = yearFor(year, itemsNamedIn(report));
  const item = instruments.OIT.items.find(({ code }) => code === measuresItem?.code);
  return item?.title ?? titleOfPlan;
}
