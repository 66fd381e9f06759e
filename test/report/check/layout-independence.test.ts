import fc from "fast-check";
import { checkReport } from "../../../src/report/check/check-report";
import type { Given } from "../../../src/report/check/rules/rule";
import { entryKeys, type EntryKey } from "../../../src/report/form/columns";
import { readReport } from "../../../src/report/reading/read-report";
import { completeRows, sampleGiven, type SampleRow } from "../../samples/complete-report";
import { plainShape, sampleSheet, type Shape } from "../../samples/sample-sheet";

let given: Given;
beforeAll(async () => {
  given = await sampleGiven();
});

/** What is found, told apart from where it stands on the sheet. */
function found(rows: readonly SampleRow[], shape: Shape) {
  const report = readReport(sampleSheet(rows, shape));
  if (!report) throw new Error("no report found");
  return checkReport(report, given)
    .findings.map(({ rule, reportRow, key }) => `${rule} ${String(reportRow)} ${String(key)}`)
    .sort();
}

const rowNumber = fc.integer({ min: 0, max: completeRows.length - 1 });
const someRows = fc.uniqueArray(rowNumber).map((rows) => new Set(rows));

const shapes: fc.Arbitrary<Shape> = fc
  .record({
    order: fc.shuffledSubarray([...entryKeys], { minLength: 7 }),
    inserted: fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 3 }),
    firstRow: fc.integer({ min: 0, max: 5 }),
    firstColumn: fc.integer({ min: 0, max: 4 }),
    repeatedBefore: someRows,
    splitRows: someRows,
    scoresInIssue: fc.boolean(),
    withoutScoreColumn: fc.boolean(),
  })
  .map(({ order, inserted, withoutScoreColumn, ...rest }) => {
    const columns: (EntryKey | "")[] = order.filter(
      (key) => key !== "score" || !(withoutScoreColumn && rest.scoresInIssue),
    );
    for (const at of inserted) columns.splice(at, 0, "");
    return { columns, ...rest };
  });

/** Faults that people make, each in one column of one row. */
const faults: fc.Arbitrary<Partial<Record<EntryKey, string>>> = fc.constantFrom<
  Partial<Record<EntryKey, string>>
>(
  {},
  { measures: "" },
  { results: "" },
  { actions: "-" },
  { responsible: "ผตป." },
  { responsible: "" },
  { actions: "1. ประชุม\n3. สรุปผล" },
  { results: "• เผยแพร่เมื่อ 31 ก.พ. 2566" },
  { measures: "• ดูที่ http:/www.sme.go.th" },
  { instrument: "ITT" },
);

it("finds the same however the sheet is laid out", () => {
  fc.assert(
    fc.property(shapes, fc.array(fc.tuple(rowNumber, faults), { maxLength: 4 }), (shape, wrong) => {
      const rows = completeRows.map((row, index) => {
        const text = wrong.reduce(
          (now, [at, fault]) => (at === index ? { ...now, ...fault } : now),
          row.text,
        );
        return { ...row, text };
      });
      expect(found(rows, shape)).toEqual(found(rows, plainShape));
    }),
    { numRuns: 500 },
  );
});

it("says nothing of a complete report, however it is laid out", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      expect(found(completeRows, shape)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
