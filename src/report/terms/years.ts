import { arabicDigits } from "./thai-text";

/*
 * Years of the Buddhist era. A report, a list of items, scores: what belongs to a year of its own is of
 * 2500 to 2599, since the year in a heading is found again by the 25 that it begins with.
 */

/** The Buddhist era is so many years ahead. */
const ahead = 543;

export const buddhistYear = (gregorian: number): number => gregorian + ahead;
export const gregorianYear = (buddhist: number): number => buddhist - ahead;

/** As an expression: a year that a report can be of. */
export const yearInText = String.raw`25\d\d`;

/** What is typed for the year of a report. */
export type TypedYear =
  | { kind: "year"; year: number }
  /** Of the common era, and which one may be meant. */
  | { kind: "gregorian"; given: number; year: number }
  | { kind: "no-year" };

/** A year typed with Thai or Arabic digits. */
export function readTypedYear(text: string): TypedYear {
  const digits = arabicDigits(text).trim();
  if (!/^\d{4}$/.test(digits)) return { kind: "no-year" };
  const given = Number(digits);
  if (isReportYear(given)) return { kind: "year", year: given };
  const year = buddhistYear(given);
  return isReportYear(year) ? { kind: "gregorian", given, year } : { kind: "no-year" };
}

const isReportYear = (year: number) => year >= 2500 && year <= 2599;

/** A fiscal year runs from 1 October. */
const october = 9;

/** The fiscal year of a day: 1 Oct 2025 - 30 Sep 2026 is 2569. */
export function fiscalYearOf(day: Date): number {
  return buddhistYear(day.getFullYear()) + (day.getMonth() >= october ? 1 : 0);
}
