import { chosenColumns, isEnough, withChoice } from "../../../src/taskpane/open/choices";

const atFirst = new Map([
  [0, "issue" as const],
  [1, null],
  [2, "results" as const],
]);

test("a field that is chosen for another column is no longer that of the first", () => {
  expect(chosenColumns(withChoice(atFirst, 1, "results"))).toEqual({ issue: 0, results: 1 });
});

test("several columns may be none of the fields", () => {
  const none = withChoice(withChoice(atFirst, 0, null), 2, null);
  expect(chosenColumns(none)).toEqual({});
});

test.each([
  ["an issue and results", { issue: 0, results: 2 }, true],
  ["an issue and who is responsible", { issue: 0, responsible: 1 }, true],
  ["an issue alone", { issue: 0 }, false],
  ["an issue and its score", { issue: 0, score: 1, instrument: 2 }, false],
  ["measures without an issue", { measures: 0, results: 1 }, false],
])("%s: enough for a report is %s", (_, columns, expected) => {
  expect(isEnough(columns)).toBe(expected);
});
