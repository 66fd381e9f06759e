import { squeeze } from "../../report/terms/letters";
import { arabicDigits } from "../../report/terms/thai-text";

/** The choices whose text has what was typed, in whatever digits, case and spaces. */
export function findChoices<Choice extends { text: string }>(
  choices: readonly Choice[],
  typed: string,
): Choice[] {
  const sought = comparable(typed);
  return choices.filter(({ text }) => comparable(text).includes(sought));
}

function comparable(text: string): string {
  return squeeze(arabicDigits(text)).toLowerCase();
}
