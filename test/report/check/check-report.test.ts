import { everyItem } from "../assessment/every-item";
import fc from "fast-check";
import { withUserYear } from "../../../src/report/assessment/with-user-year";
import { checkReport } from "../../../src/report/check/check-report";
import { CheckMemory } from "../../../src/report/check/check-memory";
import type { Given } from "../../../src/report/check/rules/rule";
import type { RuleLevels } from "../../../src/report/check/settings";
import type { EntryKey } from "../../../src/report/form/columns";
import { readReport } from "../../../src/report/reading/read-report";
import type { CellValue } from "../../../src/report/form/report";
import { completeRows, sampleGiven, type SampleRow } from "../../samples/complete-report";
import { sampleSheet } from "../../samples/sample-sheet";
import { longParagraph, sheetOf, wordPaste } from "../../samples/word-paste";

let given: Given;
beforeAll(async () => {
  given = await sampleGiven();
});

const reportOf = (rows: readonly SampleRow[]) => {
  const report = readReport(sampleSheet(rows));
  if (!report) throw new Error("no report found");
  return report;
};
const changed = (index: number, text: Partial<Record<EntryKey, string>>) =>
  completeRows.map((row, at) => (at === index ? { ...row, text: { ...row.text, ...text } } : row));

const check = (rows: readonly SampleRow[], levels: RuleLevels = {}) =>
  checkReport(reportOf(rows), given, levels);

it("counts a row with an error as not complete", () => {
  const { findings, rowCount, completeRows: complete } = check(changed(1, { results: "" }));
  expect(findings).toMatchObject([
    { rule: "missing-results", severity: "error", row: 5, column: 6, reportRow: 1 },
  ]);
  expect([complete, rowCount]).toEqual([5, 6]);
});

it("counts a cell of nothing but spaces as empty", () => {
  expect(check(changed(0, { results: " \n\u00A0" })).findings).toMatchObject([
    { rule: "missing-results" },
  ]);
});

it("says that a score above 100 cannot be", () => {
  expect(
    check(changed(2, { score: "80.24 และ 841.9" })).findings.filter(
      ({ rule }) => rule === "score-out-of-range",
    ),
  ).toMatchObject([{ column: 2, values: { score: 841.9 } }]);
});

it("hints at text that its sheet row cannot show whole, without holding the report up", () => {
  const { findings, completeRows: complete } = check(changed(1, { actions: longParagraph }));
  expect(findings).toMatchObject([{ rule: "text-too-tall", severity: "hint", column: 5 }]);
  expect(complete).toBe(6);
});

describe("rules that people have turned off or made less serious", () => {
  const rows = changed(1, { results: "" });

  it("are not heard of again, or heard as what they are now", () => {
    expect(check(rows, { "missing-results": "off" }).findings).toEqual([]);
    expect(check(rows, { "missing-results": "hint" })).toMatchObject({
      findings: [{ rule: "missing-results", severity: "hint" }],
      completeRows: 6,
    });
  });
});

describe("what a check cannot know", () => {
  const uncheckedWith = (less: Partial<Given>, values?: CellValue[][]) => {
    const report = values ? readReport(sheetOf(values)) : reportOf(completeRows);
    const items = given.year ? everyItem(given.year, 90) : [];
    const all = { ...given, scores: { of: "items", items }, ...less } as const;
    return report && checkReport(report, all).unchecked;
  };

  it("is named rather than passed over", () => {
    expect(uncheckedWith({})).toEqual([]);
    expect(uncheckedWith({ scores: null })).toEqual(["coverage"]);
    expect(uncheckedWith({ scores: given.scores })).toEqual(["some-coverage"]);
    expect(uncheckedWith({ year: null })).toEqual(["items"]);
  });

  it("is no department where the report's own legend can stand in for a directory", () => {
    expect(uncheckedWith({ directory: null })).toEqual([]);
    expect(uncheckedWith({ directory: null }, wordPaste.slice(0, 18))).toEqual(["departments"]);
  });
});

it("finds in a report pasted from Word what is missing there, without a false alarm in its rows", () => {
  const report = readReport(sheetOf(wordPaste));
  const { findings, completeRows: complete } = checkReport(report!, {
    ...given,
    directory: null,
    scores: null,
  });
  expect(findings.filter(({ rule }) => rule === "missing-score")).toMatchObject([
    // The sheet has no score column: the score belongs in the issue's brackets.
    { row: 15, column: 1, values: { issue: "๐13 รายงานผลการดำเนินงานประจำปี" } },
  ]);
  expect(findings.filter(({ rule }) => rule === "code-spelling")).toMatchObject([
    { row: 15, values: { text: "๐13", code: "O13" } },
  ]);
  expect(complete).toBeLessThan(report!.rows.length);
});

describe("after an edit", () => {
  const firstCheck = () => {
    const memory = new CheckMemory();
    checkReport(reportOf(completeRows), given, {}, memory);
    return memory;
  };

  it("looks again at the row that changed, and at no other", () => {
    const memory = firstCheck();
    expect(memory.lookedAt).toBe(completeRows.length);
    checkReport(reportOf(changed(3, { measures: "" })), given, {}, memory);
    expect(memory.lookedAt).toBe(1);
    checkReport(reportOf(changed(3, { measures: "" })), given, {}, memory);
    expect(memory.lookedAt).toBe(0);
  });

  it("looks at all rows again where what they are checked by has changed", () => {
    const memory = firstCheck();
    checkReport(reportOf(completeRows), { ...given, threshold: 80 }, {}, memory);
    expect(memory.lookedAt).toBe(completeRows.length);
  });

  it("looks at all rows again where people have put titles of their own on another year's list", () => {
    const memory = firstCheck();
    const [first, ...others] = given.otherYears;
    if (!first) throw new Error("there is no other year");
    const own = {
      instrument: "OIT" as const,
      code: "O2",
      title: "การบริหารงานบุคคลของเราเอง",
    };
    const withOwn = withUserYear(first, {
      fiscalYear: first.fiscalYear,
      threshold: null,
      items: [own],
    });
    const now = { ...given, otherYears: [withOwn, ...others] };
    checkReport(reportOf(completeRows), now, {}, memory);
    expect(memory.lookedAt).toBe(completeRows.length);
  });

  it("finds what a check of everything finds, in the same cells, through any edits", () => {
    const row = fc.integer({ min: 0, max: completeRows.length - 1 });
    const edit = fc.oneof(
      fc.record({ kind: fc.constant("blank" as const), row }),
      fc.record({ kind: fc.constant("twice" as const), row }),
      fc.record({ kind: fc.constant("out" as const), row }),
      fc.record({ kind: fc.constant("misspelt" as const), row }),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const memory = firstCheck();
        let rows: SampleRow[] = [...completeRows];
        for (const { kind, row: at } of edits) {
          rows = rows.flatMap((each, index) => {
            if (index !== at) return [each];
            if (kind === "out") return [];
            if (kind === "twice") return [each, each];
            const text =
              kind === "blank"
                ? { ...each.text, actions: "" }
                : { ...each.text, responsible: "ผตป. / ผกก." };
            return [{ ...each, text }];
          });
          const report = reportOf(rows);
          expect(checkReport(report, given, {}, memory)).toEqual(checkReport(report, given));
        }
      }),
      { numRuns: 100 },
    );
  });
});
