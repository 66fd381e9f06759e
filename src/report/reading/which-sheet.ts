import { arabicDigits, oneLine } from "../terms/thai-text";
import { draftNames, finalNames, periods } from "./wordings/sheets";

/** How much a sheet's name says that it is the one that counts, to compare with another's. */
export interface Finality {
  /** -1 a draft, 1 a final one, 0 where the name does not say. */
  stage: -1 | 0 | 1;
  /** Of the year, that its period ends with; 0 where the name does not say. */
  months: number;
}

export function finalityOf(sheetName: string): Finality {
  const name = oneLine(arabicDigits(sheetName));
  const period = periods.flatMap((each) => {
    const number = each.name.exec(name)?.[1];
    return number === undefined ? [] : [Number(number) * each.months];
  });
  const stage = finalNames.test(name) ? 1 : draftNames.test(name) ? -1 : 0;
  return { stage, months: period[0] ?? 0 };
}

/** Above 0 where the first counts rather than the other. */
export const compareFinality = (one: Finality, other: Finality): number =>
  one.stage - other.stage || one.months - other.months;
