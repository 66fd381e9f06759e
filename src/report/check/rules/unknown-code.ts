import { found, type FoundInRow } from "../found";
import { codeOf, instrumentOfCode } from "../../../reference/year";
import { codesOfIssue } from "../../terms/issue-codes";
import { writtenTitleKey } from "../../terms/written-title";
import { recoded } from "../facts/codes-in-text";
import { type YearItems } from "../facts/year-items";
import { cellToFill } from "../place";
import type { RowRule } from "./rule";

/** A code beyond the last one of its instrument, in the assessed year and in each that the report may answer. */
export const unknownCode = {
  code: "unknown-code",
  severity: "error",
  per: "row",
  find: (row, { items, otherItems, plausibleYears, columns }) => {
    if (items === null) return [];
    const { year } = items;
    const yearsWith = (code: string) =>
      otherItems.filter((each) => each.instrumentOf(code)).map((each) => each.year.fiscalYear);
    const beyond = row.codes.filter(
      (code) =>
        isBeyond(code, items) && !yearsWith(code).some((each) => plausibleYears.includes(each)),
    );
    if (beyond.length === 0) return [];
    const title = writtenTitleKey(codesOfIssue(row.text.issue).title);
    const titled = items.titledLike(title);
    const meant = [...new Set(titled.flatMap((one) => one.code ?? []))];
    const [only, other] = titled.every(({ isSure }) => isSure) ? meant : [];
    const fixes = only && !other && row.codes.length === 1 ? recoded(row, only) : [];
    return beyond.map((code) => {
      const instrument = instrumentOfCode(code) ?? "OIT";
      const { count } = year.instruments[instrument];
      return found(
        cellToFill(row, "issue", columns),
        "issue",
        { code, instrument, count, year: year.fiscalYear, ...told(yearsWith(code)) },
        { suggestions: meant, fixes },
      );
    });
  },
} as const satisfies RowRule;

function isBeyond(code: string, items: YearItems): boolean {
  const instrument = instrumentOfCode(code);
  const number = Number(code.slice(1));
  if (!instrument || codeOf(instrument, number) !== code) return false;
  const { count } = items.year.instruments[instrument];
  return count > 0 && number > count && !items.instrumentOf(code);
}

/** The years that have the code; their message is another. */
const told = (years: readonly number[]): FoundInRow["values"] =>
  years.length === 0 ? {} : { elsewhere: years.join(", "), context: "elsewhere" };
