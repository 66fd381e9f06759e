import type { Finding } from "../../../src/report/check/finding";
import type { Severity } from "../../../src/report/check/found";
import { nextFinding } from "../../../src/report/check/next-finding";

const finding = (severity: Severity, row: number, column: number): Finding => ({
  rule: "placeholder",
  severity,
  row,
  column,
  reportRow: 0,
  key: "results",
  values: {},
  suggestions: [],
  fixes: [],
  place: { sheetName: "รายงาน", row, isOfDocument: false, isOneOfSeveral: false },
});
const report = { parts: [{ sheetName: "รายงาน", row: 0, isOfDocument: false }] };
const from = (row: number, column: number, sheetName = "รายงาน") => ({ sheetName, row, column });
const place = (found: Finding | null) => found && [found.row, found.column];

it("goes down the sheet and starts again at its top, whatever order findings came in", () => {
  const findings = [finding("error", 9, 1), finding("error", 5, 3), finding("error", 5, 2)];
  const next = (row: number, column: number) =>
    place(nextFinding(findings, report, from(row, column)));
  expect(next(0, 0)).toEqual([5, 2]);
  expect(next(5, 2)).toEqual([5, 3]);
  expect(next(5, 3)).toEqual([9, 1]);
  expect(next(9, 1)).toEqual([5, 2]);
});

it("leaves warnings until the errors are gone, and hints until the warnings are", () => {
  const warning = finding("warning", 2, 0);
  const hint = finding("hint", 1, 0);
  const start = from(0, 0);
  expect(nextFinding([hint, warning, finding("error", 3, 0)], report, start)?.row).toBe(3);
  expect(nextFinding([hint, warning], report, start)?.row).toBe(2);
  expect(nextFinding([hint], report, start)?.row).toBe(1);
  expect(nextFinding([], report, start)).toBeNull();
});

it("begins at the top of the report for someone on another sheet", () => {
  const findings = [finding("error", 2, 0), finding("error", 8, 0)];
  expect(nextFinding(findings, report, from(5, 0, "คะแนน ITA"))?.row).toBe(2);
});

it("goes on in the next sheet of a report that runs over several", () => {
  const parts = [
    { sheetName: "IIT", row: 0, isOfDocument: false },
    { sheetName: "EIT", row: 20, isOfDocument: false },
  ];
  const findings = [finding("error", 9, 1), finding("error", 25, 1), finding("error", 31, 1)];
  const next = (row: number, sheetName: string) =>
    nextFinding(findings, { parts }, from(row, 1, sheetName))?.row;
  expect(next(9, "IIT")).toBe(25);
  expect(next(4, "EIT")).toBe(25);
  expect(next(5, "EIT")).toBe(31);
  expect(next(11, "EIT")).toBe(9);
});
