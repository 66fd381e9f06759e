/** A report that is there, as far as it tells whether another year's may be written over it. */
export interface YearOfText {
  /** Buddhist era; null where its title names none. */
  fiscalYear: number | null;
  /** Rows with a text of people. */
  rows: number;
}

/** Whether a layout of that year begins a report of its own: a year's text never stands under another year's title. */
export const beginsNewYear = (found: YearOfText, fiscalYear: number): boolean =>
  found.rows > 0 && found.fiscalYear !== null && found.fiscalYear !== fiscalYear;
