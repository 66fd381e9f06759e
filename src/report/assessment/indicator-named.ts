import { indicators } from "../../reference/indicators";
import { isSameTitle, titleKey } from "../terms/same-title";
import { arabicDigits, oneLine, withoutEnding } from "../terms/thai-text";

/** `ตัวชี้วัดที่ 3 การใช้อำนาจ`, `ตัวชี้วัด 3`; not `ตัวชี้วัดย่อยที่ 3`, nor the sub-indicator `9.1`. */
const numbered = /^(?:ตัวชี้วัด|ด้าน|indicator)(?:ที่)? ?(\d{1,2})(?![\d]|[.,]\d)[ .:)–-]*/i;
const ordinal = /^\(?(?:\d{1,2})(?!\d|[.,]\d)[ .:)–-]*/;
const prefix = /^(?:ตัวชี้วัด|ด้าน) ?(?:ที่ )?/;

/** The number (1-10) of the indicator that a text is about as a whole; null where it is about none. */
export function indicatorNamed(text: string): number | null {
  const plain = arabicDigits(oneLine(text));
  const match = numbered.exec(plain);
  const said = match ? Number(match[1]) : null;
  const rest = match
    ? plain.slice(match[0].length)
    : plain.replace(ordinal, "").replace(prefix, "");
  const named = indicatorTitled(rest);
  if (said === null) return agrees(plain, named) ? named : null;
  if (said < 1 || said > indicators.length) return null;
  // A number with another indicator's name is neither.
  return named === null || named === said ? said : null;
}

/** The indicator a name is of, brackets and slips of typing aside. */
function indicatorTitled(name: string): number | null {
  const key = titleKey(withoutEnding(name.replace(/\([^()]*\)/g, ""), " .:;*–-"));
  if (key === "") return null;
  return indicators.find(({ title }) => isSameTitle(titleKey(title), key))?.number ?? null;
}

/** A number in front must be the indicator's own: items may bear its name, as i19 does. */
function agrees(text: string, named: number | null): boolean {
  const [number] = ordinal.exec(text) ?? [];
  return number === undefined || Number.parseInt(number.replace("(", ""), 10) === named;
}
