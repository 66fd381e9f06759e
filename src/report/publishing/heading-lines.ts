import type { FinishedReport } from "./finished-report";
import { inDigits } from "./digits";
import { documentWords as words, secondPartOfTitle } from "./wordings";

export interface CoverLine {
  text: string;
  isTitle: boolean;
}

/** What the lines above a report are made of. */
export type CoverHeading = Pick<
  FinishedReport,
  "title" | "agency" | "fiscalYear" | "digits" | "signing"
>;

/** One line below the other; what is not known is left out. */
export function coverLines(report: CoverHeading): CoverLine[] {
  const at = report.title.indexOf(secondPartOfTitle);
  const title = at > 0 ? [report.title.slice(0, at), report.title.slice(at)] : [report.title];
  const others = [ofAgency(report), ...ofYear(report), report.signing.madeBy];
  return [
    ...title.map((text) => ({ text, isTitle: true })),
    ...others.filter((text) => text !== "").map((text) => ({ text, isTitle: false })),
  ];
}

/** Above the table: what it is, then whose and of which year. */
export function headingLines(report: CoverHeading): string[] {
  const whose = [ofAgency(report), ofYear(report).join(" ")].filter((part) => part !== "");
  return [report.title, whose.join(" ")].filter((line) => line !== "");
}

const ofAgency = ({ agency }: CoverHeading): string =>
  agency === "" ? "" : `${words.of} ${agency}`;

function ofYear({ fiscalYear, digits }: CoverHeading): string[] {
  if (fiscalYear === null) return [];
  return [words.inFiscalYear, words.era + inDigits(String(fiscalYear), digits)];
}
