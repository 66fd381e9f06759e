import fc from "fast-check";
import { checkReport } from "../../../src/report/check/check-report";
import { entryKeys } from "../../../src/report/form/columns";
import type { Report } from "../../../src/report/form/report";
import { readReport } from "../../../src/report/reading/read-report";
import { completeRows, sampleGiven, type SampleRow } from "../../samples/complete-report";
import { saidIn } from "../../support/said-in";
import { formsOfReport, inForm, type FormOfReport } from "../../samples/forms";

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
