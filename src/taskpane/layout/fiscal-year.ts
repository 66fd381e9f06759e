/** A Thai fiscal year runs from 1 October; the Buddhist era is 543 years ahead. */
const october = 9;

/** The fiscal year (Buddhist era) of a day: 1 Oct 2025 - 30 Sep 2026 is 2569. */
export function fiscalYearOf(day: Date): number {
  return day.getFullYear() + 543 + (day.getMonth() >= october ? 1 : 0);
}
