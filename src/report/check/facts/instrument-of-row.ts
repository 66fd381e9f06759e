import { instrumentOfCode, type Instrument } from "../../../reference/year";
import { instrumentOf } from "../../terms/codes";
import { instrumentNamed } from "../../terms/instrument-name";
import type { ReportRow } from "../../form/report";
import { writtenTitleKey } from "../../terms/written-title";
import { type YearItems } from "./year-items";

/** The instruments that the issue itself speaks of: by its codes, else by a title known of one alone. */
export function instrumentsOfIssue(row: ReportRow, items: YearItems | null): Instrument[] {
  if (row.codes.length > 0) {
    // Codes of other families belong where the year lists them.
    const found = row.codes.flatMap(
      (code) => items?.instrumentOf(code) ?? instrumentOfCode(code) ?? [],
    );
    return [...new Set(found)];
  }
  const same = items?.titledLike(writtenTitleKey(row.text.issue)) ?? [];
  const found = [...new Set(same.map(({ instrument }) => instrument))];
  return found.length === 1 ? found : [];
}

/** By its abbreviation, else by its name in full. */
export const instrumentOfCell = ({ text }: ReportRow): Instrument | null =>
  instrumentOf(text.instrument) ?? instrumentNamed(text.instrument);
