import type { SectionKind } from "../form/columns";
import { squeeze } from "../terms/letters";
import { arabicDigits } from "../terms/thai-text";
import { longestBand, numberInFront, sectionTitles, shortSectionTitles } from "./wordings/bands";

/** Which section a title opens; null for any other text. */
export function sectionOfBand(text: string): SectionKind | null {
  return titled(text, sectionTitles);
}

/** The same for titles cut short, which are titles only where nothing stands beside them. */
export function sectionOfLoneBand(text: string): SectionKind | null {
  return titled(text, shortSectionTitles);
}

/** Where nothing but sections is told: as a sheet's name, or in a column of its own. */
export const sectionTitled = (text: string): SectionKind | null =>
  sectionOfBand(text) ?? sectionOfLoneBand(text);

function titled(text: string, titles: typeof sectionTitles): SectionKind | null {
  if (text.length > longestBand) return null;
  const key = squeeze(arabicDigits(text)).replace(numberInFront, "");
  return titles.find(({ words }) => words.test(key))?.means ?? null;
}
