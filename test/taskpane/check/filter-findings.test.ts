import { countBySeverity } from "../../../src/report/check/finding";
import {
  departmentsIn,
  filterGroups,
  findingsOf,
  noFilter,
  rulesIn,
} from "../../../src/taskpane/check/filter-findings";
import { finding, group } from "../../support/view";

const error = finding();
const hint = finding({ rule: "code-spelling", severity: "hint" });
const inFirst = group([error, hint], { departments: ["กบห.", "ฝทบ."] });
const inSecond = group(
  [
    finding({ rule: "same-text", severity: "warning", reportRow: 1 }),
    finding({ rule: "code-spelling", severity: "hint", reportRow: 1 }),
  ],
  { departments: ["ฝทบ."] },
);
const outside = group(
  [finding({ rule: "text-outside-columns", severity: "hint", reportRow: null })],
  { heading: null },
);
const groups = [inFirst, inSecond, outside];

const shown = (parts: Partial<typeof noFilter>) =>
  filterGroups(groups, { ...noFilter, ...parts }).map(({ findings }) =>
    findings.map(({ rule, reportRow }) => `${rule} ${reportRow ?? "-"}`),
  );

test("without a filter the list is the very same", () => {
  expect(filterGroups(groups, noFilter)).toBe(groups);
});

test("only findings as serious as wanted are shown, and no empty rows", () => {
  expect(shown({ severities: ["error"] })).toEqual([["missing-score 0"]]);
  expect(shown({ severities: ["error", "warning"] })).toEqual([
    ["missing-score 0"],
    ["same-text 1"],
  ]);
});

test("rows are in order by what is shown of them: the most serious first, then as on the sheet", () => {
  expect(shown({ severities: ["warning", "hint"] })).toEqual([
    ["same-text 1", "code-spelling 1"],
    ["text-outside-columns -"],
    ["code-spelling 0"],
  ]);
});

test("only rows a department is responsible for are shown", () => {
  expect(shown({ department: "กบห." })).toEqual([["missing-score 0", "code-spelling 0"]]);
  expect(shown({ department: "ฝทบ." })).toHaveLength(2);
});

test("a rule, a department and how serious it is hold together", () => {
  expect(shown({ rule: "code-spelling" })).toEqual([["code-spelling 0"], ["code-spelling 1"]]);
  expect(shown({ rule: "code-spelling", department: "กบห." })).toEqual([["code-spelling 0"]]);
  expect(shown({ rule: "code-spelling", department: "กบห.", severities: ["error"] })).toEqual([]);
});

test("only what occurs is offered, each once", () => {
  expect(departmentsIn(groups)).toEqual(["กบห.", "ฝทบ."]);
  expect(rulesIn(groups)).toEqual([
    "missing-score",
    "code-spelling",
    "same-text",
    "text-outside-columns",
  ]);
  expect(countBySeverity(findingsOf(groups))).toEqual({ error: 1, warning: 1, hint: 3 });
});
