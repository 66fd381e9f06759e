import type { Say } from "./words";
import type { Warning } from "../report/check/warnings";
import type { SheetCells } from "../report/form/report";
import type { KindOfPart } from "../report/form/signing";
import type { DocumentKind } from "../report/publishing/document-columns";
import { concerns } from "../report/publishing/errors-left";
import { acknowledgedPart } from "../report/publishing/parts/acknowledged-part";
import { analysisBy, type GivenOfAssessment } from "../report/publishing/parts/analysis";
import { analysisPart } from "../report/publishing/parts/analysis-part";
import type { Part } from "../report/publishing/parts/part";
import "./findings";
import { sayCaveat } from "./say-caveat";
import { sayDate } from "./say-date";
import { sayFinding } from "./say-finding";
import "./scores";
import { wordsIn } from "./words";

/** What parts are made of. */
export interface PartsOf {
  kind: DocumentKind;
  given: GivenOfAssessment;
  /** Sheets that may hold the scores of the year before. */
  beside: readonly SheetCells[];
  warnings: readonly Warning[];
}

/** The parts that a document is to have, in Thai as it is; null also where there is nothing to say in one. */
export function sayParts(
  wanted: readonly KindOfPart[],
  of: PartsOf,
): Record<KindOfPart, Part | null> {
  const t = wordsIn("th");
  return {
    analysis: wanted.includes("analysis") ? sayAnalysis(t, of) : null,
    acknowledged: wanted.includes("acknowledged") ? sayAcknowledged(t, of) : null,
  };
}

function sayAnalysis(t: Say, { given, beside }: PartsOf): Part | null {
  const analysis = analysisBy(given, beside);
  if (!analysis) return null;
  const { level, caveats } = analysis.result;
  return analysisPart(analysis, {
    level: level && t(`scores.level.${level}`),
    remarks: caveats.map((caveat) => sayCaveat(t, caveat)),
  });
}

/** As far as the document is about them. */
function sayAcknowledged(t: Say, { kind, warnings }: PartsOf): Part | null {
  const said = warnings.flatMap(({ finding, acknowledged }) => {
    if (!acknowledged || !concerns(kind, finding)) return [];
    const { name, date } = acknowledged;
    return [{ warning: sayFinding(t, finding), name, date: sayDate(date, "th") }];
  });
  return said.length > 0 ? acknowledgedPart(said) : null;
}
