import type { Say } from "../../messages/words";
import { cellAddress, columnLetters } from "../../report/terms/address";
import { sayFinding } from "../../messages/say-finding";
import { sayRefusal } from "../../messages/say-refusal";
import { sectionKinds } from "../../report/form/columns";
import type { Report } from "../../report/form/report";
import type { CheckedFile } from "./check-file";
import { scoresAsJson } from "../scores/say-scores";
import { ScoresRefusal } from "../scores/scores-refusal";
import { summaryOf } from "./summary";

/** What `--json` prints; docs/check-report.schema.json describes it. */
export const asJson = (files: readonly FileAsJson[]) => ({ files, summary: summaryOf(files) });

/** What is told of one file. */
export type FileAsJson = ReturnType<typeof fileAsJson>;

export function fileAsJson({ file, report, result, scores, refusal }: CheckedFile, t: Say) {
  if (refusal) {
    const error =
      refusal instanceof ScoresRefusal
        ? { code: refusal.code, message: refusal.say(t) }
        : { code: refusal.reason, message: sayRefusal(t, file, refusal) };
    return { file, report: null, scores: null, findings: [], unchecked: [], error };
  }
  return {
    file,
    report: {
      agency: report.agency,
      fiscalYear: report.fiscalYear,
      assessedYear: result.assessedYear,
      sheets: report.parts.map(({ sheetName }) => sheetName),
      columns: columnsAsJson(report),
      sections: sectionKinds.map((kind) => ({
        kind,
        rows: result.rowsIn[kind],
      })),
    },
    scores: scores && scoresAsJson(t, scores),
    findings: result.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      sheet: finding.place.sheetName,
      cell: cellAddress(finding.place.row, finding.column),
      row: finding.reportRow === null ? null : finding.reportRow + 1,
      message: sayFinding(t, finding),
      suggestions: finding.suggestions,
    })),
    unchecked: result.unchecked,
    error: null,
  };
}

/** Which sheet column each field was read from, as `--columns` takes it: `{"issue": "B"}`. */
const columnsAsJson = ({ place }: Report) =>
  Object.fromEntries(
    Object.entries(place.columns).map(([key, column]) => [key, columnLetters(column)]),
  );
