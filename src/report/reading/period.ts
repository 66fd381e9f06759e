import { readDates, type ThaiDay } from "../terms/dates";

const october = 10;
const september = 9;

/** What stands between two months of a period; days are read as one date. */
const joint = /^\s*(?:-|–|ถึง(?:เดือน|วันที่)?)\s*$/;

/**
 * The fiscal year (Buddhist era) of the first period that begins or ends with it: `1 ตุลาคม 2565 - 30 กันยายน
 * 2566`, `ต.ค. 65 - มี.ค. 66`. Null where there is none: a day alone is that of a signature or a meeting.
 */
export function yearOfPeriod(texts: readonly string[]): number | null {
  for (const text of texts) {
    const found = periodsIn(text).find(isOfFiscalYear);
    if (found) return fiscalYearOf(found[1]);
  }
  return null;
}

function periodsIn(text: string): [ThaiDay, ThaiDay][] {
  const dates = readDates(text);
  return dates.flatMap((date, index): [ThaiDay, ThaiDay][] => {
    const [first, last] = date.days;
    if (first && last) return [[first, last]];
    const next = dates[index + 1];
    const [until] = next?.days ?? [];
    if (!first || !next || !until) return [];
    return joint.test(text.slice(date.start + date.text.length, next.start))
      ? [[first, until]]
      : [];
  });
}

const isOfFiscalYear = ([first, last]: readonly [ThaiDay, ThaiDay]): boolean =>
  fiscalYearOf(first) === fiscalYearOf(last) &&
  (first.month === october || last.month === september) &&
  first.month !== last.month;

const fiscalYearOf = ({ month, year }: ThaiDay): number => year + (month >= october ? 1 : 0);
