import fc from "fast-check";
import { checkReport } from "../../../src/report/check/check-report";
import { entryKeys } from "../../../src/report/form/columns";
import type { Report } from "../../../src/report/form/report";
import { readReport } from "../../../src/report/reading/read-report";
import { codesOfIssue } from "../../../src/report/terms/issue-codes";
import { mendedLetters } from "../../../src/report/terms/letters";
import { withoutScores } from "../../../src/report/terms/scores";
import { oneLine } from "../../../src/report/terms/thai-text";
import { completeRows, sampleGiven, type SampleRow } from "../../samples/complete-report";
import { formsOfReport, inForm, type FormOfReport } from "../../samples/forms";

const plain = (text: string) => oneLine(mendedLetters(text));

/** What a report says, whatever its form: scores are told apart from the issues they stand in. */
function saidIn({ agency, fiscalYear, rows }: Report) {
  return {
    agency,
    fiscalYear,
    rows: rows.map(({ section, instrument, codes, scores, text }) => ({
      section,
      instrument,
      codes,
      scores,
      title: plain(withoutScores(codesOfIssue(text.issue).title)),
      ...Object.fromEntries(
        entryKeys
          .filter((key) => key !== "issue" && key !== "score")
          .map((key) => [key, plain(text[key])]),
      ),
    })),
  };
}

function read(rows: readonly SampleRow[], form: FormOfReport): Report {
  const report = readReport(inForm(rows, form));
  if (!report) throw new Error("no report found");
  return report;
}

const official: FormOfReport = {
  title: 0,
  wording: {
    instrument: 0,
    issue: 0,
    score: 0,
    measures: 0,
    responsible: 0,
    actions: 0,
    results: 0,
  },
  order: entryKeys,
  further: [],
  bands: 0,
  ownHeaders: false,
  row: "one line",
  score: "column",
  code: 0,
  header: "one line",
  foot: 0,
  letters: 0,
};

/** Faults that stand in any form: a field left out, a placeholder, a score that cannot be. */
const faults: readonly Partial<SampleRow["text"]>[] = [
  {},
  { results: "" },
  { actions: "รอข้อมูล" },
  { responsible: "-" },
  { score: "180.02" },
  { measures: "" },
];

it("reads the same report, and finds the same in it, in whatever form it is written", async () => {
  const given = await sampleGiven();
  const found = (report: Report) =>
    checkReport(report, given)
      .findings.map(({ rule, reportRow }) => `${rule} ${String(reportRow)}`)
      .sort();
  fc.assert(
    fc.property(formsOfReport, fc.constantFrom(...faults), (form, fault) => {
      const rows = completeRows.map((row, at) =>
        at === 1 ? { ...row, text: { ...row.text, ...fault } } : row,
      );
      const [wanted, is] = [read(rows, official), read(rows, form)];
      expect(saidIn(is)).toEqual(saidIn(wanted));
      expect(found(is)).toEqual(found(wanted));
    }),
    { numRuns: 2_000 },
  );
});
