import type { TFunction } from "i18next";
import { cellAddress } from "../../report/terms/address";
import { sayFinding } from "../../messages/say-finding";
import { sayRefusal } from "../../messages/say-refusal";
import { sectionKinds } from "../../report/form/columns";
import type { CheckedFile } from "./check-file";
import { scoresAsJson } from "../scores/say-scores";
import { ScoresRefusal } from "../scores/scores-refusal";
import { summaryOf } from "./summary";

/** What `--json` prints; docs/check-report.schema.json describes it. */
export function asJson(files: readonly CheckedFile[], t: TFunction) {
  return { files: files.map((each) => fileAsJson(each, t)), summary: summaryOf(files) };
}

function fileAsJson({ file, report, result, scores, refusal }: CheckedFile, t: TFunction) {
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
      sections: sectionKinds.map((kind) => ({
        kind,
        rows: report.rows.filter(({ section }) => section === kind).length,
      })),
    },
    scores: scores && scoresAsJson(t, scores),
    findings: result.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      sheet: report.sheetName,
      cell: cellAddress(finding.row, finding.column),
      row: finding.reportRow === null ? null : finding.reportRow + 1,
      message: sayFinding(t, finding),
      suggestions: finding.suggestions,
    })),
    unchecked: result.unchecked,
    error: null,
  };
}
