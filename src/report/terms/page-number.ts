import { arabicDigits, oneLine } from "./thai-text";

const numbered =
  /^(?:[-–—] ?\d{1,3} ?[-–—]|(?:หน้า|page)(?:ที่)? ?[-–—]? ?\d{1,3} ?[-–—]?(?: ?(?:\/|จาก|of) ?\d{1,3})?|\d{1,3} ?(?:\/|จาก|of) ?\d{1,3})$/i;

/** `- 3 -`, `หน้า 3`, `หน้า 3 จาก 12`, `3/12`: what stands at the head or foot of a page. A lone `3` may be anything. */
export function isPageNumber(text: string): boolean {
  return numbered.test(oneLine(arabicDigits(text)));
}
