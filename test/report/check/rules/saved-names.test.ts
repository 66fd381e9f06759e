import { rules } from "../../../../src/report/check/rules/rules";

/* Saved workbooks name rules by these, in levels and acknowledgements: one that is renamed would be forgotten there. */
const saved = [
  "missing-instrument",
  "missing-issue",
  "missing-score",
  "missing-measures",
  "missing-responsible",
  "missing-actions",
  "missing-results",
  "no-rows",
  "missing-agency",
  "missing-fiscal-year",
  "empty-section",
  "outside-sections",
  "uncovered-item",
  "duplicate-item",
  "unknown-instrument",
  "wrong-instrument",
  "unknown-code",
  "title-of-other-item",
  "code-spelling",
  "score-out-of-range",
  "score-differs",
  "score-count",
  "score-in-issue-differs",
  "urgent-elsewhere",
  "not-urgent",
  "unknown-department",
  "department-spelling",
  "department-not-in-legend",
  "department-in-text",
  "placeholder",
  "heading-only",
  "breaks-off",
  "same-text",
  "numbering",
  "date-impossible",
  "date-outside-year",
  "link-broken",
  "formula-error",
  "text-too-tall",
  "text-outside-columns",
];

test("every rule that a workbook may have saved is still known by its name, and no other has come unnoticed", () => {
  expect(rules.map(({ code }) => code)).toEqual(saved);
});
