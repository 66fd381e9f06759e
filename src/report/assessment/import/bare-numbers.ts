import { numberOf } from "../../../reference/item-place";
import { indicatorSpan } from "../../../reference/year";
import { squeeze } from "../../terms/letters";
import { arabicDigits } from "../../terms/thai-text";
import { indicatorNamed } from "../indicator-named";
import type { KnownItems } from "./known-items";
import type { CodedLine, Line } from "./line";
import { itemsTitled } from "./titled-item";

/**
 * An item told by a bare number, unless it bears the name of the instrument's indicator of that number, as
 * they are counted anew under each instrument (EIT: 1 คุณภาพการดำเนินงาน, which is the sixth of all).
 */
export function itemOrIndicator(line: CodedLine): Line {
  const [item, ...others] = line.codes;
  if (!item || others.length > 0) return line;
  const number = indicatorSpan[item.instrument].first + numberOf(item.code) - 1;
  const { scoreText } = line;
  return number <= indicatorSpan[item.instrument].last && indicatorNamed(line.title) === number
    ? { kind: "indicator", number, scoreText, asItem: null }
    : line;
}

/** `ลำดับ`, `ที่`: numbers under it may count the lines; `ข้อ` and `รหัส` are the items' own. */
export const countsLines = (header: string): boolean =>
  /^(?:ลำดับ(?:ที่)?|ที่|no\.?|#)$/i.test(squeeze(arabicDigits(header)));

/** Where numbers may count the lines, a title that is just one item's says which it is. */
export function byTitle(line: Line, known: KnownItems): Line {
  if (line.kind !== "coded" || line.by !== "number") return line;
  const [item] = line.codes;
  const [titled, ...others] = itemsTitled(line.title, item?.instrument ?? null, known);
  return !titled || others.length > 0
    ? line
    : { ...line, by: "title", codes: [{ instrument: titled.instrument, code: titled.code }] };
}
