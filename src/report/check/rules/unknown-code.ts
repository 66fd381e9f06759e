import { codeOf, instrumentOfCode, type ReferenceYear } from "../../../reference/year";
import { readCodes } from "../../terms/codes";
import { itemIndex, sameTitles, writtenTitleKey } from "../facts/item-index";
import { cellToFill } from "../place";
import type { RowRule } from "./rule";

/** A code beyond the last one of its instrument in the assessed year. */
export const unknownCode: RowRule = {
  code: "unknown-code",
  severity: "error",
  per: "row",
  find: (row, { year, columns }) => {
    if (year === null) return [];
    const beyond = row.codes.filter((code) => isBeyond(code, year));
    if (beyond.length === 0) return [];
    const title = writtenTitleKey(readCodes(row.text.issue).title);
    const meant = sameTitles(itemIndex(year).titles, title).flatMap((one) => one.code ?? []);
    return beyond.map((code) => {
      const instrument = instrumentOfCode(code) ?? "OIT";
      return {
        ...cellToFill(row, "issue", columns),
        key: "issue" as const,
        values: {
          code,
          instrument,
          count: year.instruments[instrument].count,
          year: year.fiscalYear,
        },
        suggestions: [...new Set(meant)],
      };
    });
  },
};

function isBeyond(code: string, year: ReferenceYear): boolean {
  const instrument = instrumentOfCode(code);
  const number = Number(code.slice(1));
  if (!instrument || codeOf(instrument, number) !== code) return false;
  const { count } = year.instruments[instrument];
  return count > 0 && number > count && !itemIndex(year).instrumentOf.has(code);
}
