import { instrumentOfCode, type Instrument, type ReferenceYear } from "../../../reference/year";
import { instrumentOf } from "../../terms/codes";
import type { ReportRow } from "../../form/report";
import { itemIndex, sameTitles, writtenTitleKey } from "./item-index";

/** The instruments that the issue itself speaks of: by its codes, else by a title known of one alone. */
export function instrumentsOfIssue(row: ReportRow, year: ReferenceYear | null): Instrument[] {
  if (row.codes.length > 0) {
    const found = row.codes.flatMap((code) => instrumentIn(code, year) ?? []);
    return [...new Set(found)];
  }
  if (year === null) return [];
  const same = sameTitles(itemIndex(year).titles, writtenTitleKey(row.text.issue));
  const found = [...new Set(same.map(({ instrument }) => instrument))];
  return found.length === 1 ? found : [];
}

/** Codes of other families belong where the year lists them. */
function instrumentIn(code: string, year: ReferenceYear | null): Instrument | null {
  return (year && itemIndex(year).instrumentOf.get(code)) ?? instrumentOfCode(code);
}

export const instrumentOfCell = (row: ReportRow) => instrumentOf(row.text.instrument);
