import {
  buddhistYear,
  fiscalYearOf,
  gregorianYear,
  readTypedYear,
} from "../../../src/report/terms/years";

test.each([
  ["2566", { kind: "year", year: 2566 }],
  ["๒๕๖๖", { kind: "year", year: 2566 }],
  [" 2599 ", { kind: "year", year: 2599 }],
  ["2500", { kind: "year", year: 2500 }],
  ["2023", { kind: "gregorian", given: 2023, year: 2566 }],
  ["1957", { kind: "gregorian", given: 1957, year: 2500 }],
  ["2450", { kind: "no-year" }],
  ["2600", { kind: "no-year" }],
  ["1900", { kind: "no-year" }],
  ["66", { kind: "no-year" }],
  ["25.5", { kind: "no-year" }],
  ["ปีนี้", { kind: "no-year" }],
  ["", { kind: "no-year" }],
])("%j, typed for the year of a report", (text, typed) => {
  expect(readTypedYear(text)).toEqual(typed);
});

test.each([
  [new Date(2025, 8, 30), 2568],
  [new Date(2025, 9, 1), 2569],
  [new Date(2026, 0, 1), 2569],
  [new Date(2026, 8, 30, 23, 59), 2569],
  [new Date(2026, 9, 1), 2570],
])("the fiscal year of %s is %d", (day, year) => {
  expect(fiscalYearOf(day)).toBe(year);
});

test("2566 is 2023", () => {
  expect([buddhistYear(2023), gregorianYear(2566)]).toEqual([2566, 2023]);
});
