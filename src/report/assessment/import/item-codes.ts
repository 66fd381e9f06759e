import { numberOf } from "../../../reference/item-place";
import { codeOf, instrumentOfCode, type Instrument } from "../../../reference/year";
import { readCodes } from "../../terms/codes";
import { arabicDigits } from "../../terms/thai-text";
import { codeKey, type KnownItem, type KnownItems } from "./known-items";
import { plainText } from "./source-table";

export interface ItemCode {
  instrument: Instrument;
  code: string;
}

export interface CodedText {
  codes: ItemCode[];
  /** What stands after the codes. */
  title: string;
}

/** `ข้อ 8`, `ข้อที่ 8`, `EIT ข้อ 6`, `No. 8`, `(8)`: words that only say that a code follows. Of plain text. */
const label =
  /^\(?(?:(?:แบบ(?:วัด|ตรวจ)? ?)?(IIT|EIT|OIT) ?)?(?:(?:ข้อคำถาม|ข้อ|ประเด็น|คำถาม|รายการ|ลำดับ)(?:ที่)?|no\.?|item)?[\s.:]*(?=[\da-z])/i;
/** `IIT 88.21` is a mean, `IIT 30 ข้อ` says how many items there are, `O2O` is a word. */
const noCode = /^[a-z]{0,3}[ .-]{0,2}\d+(?:\.\d|[a-z]|\s*(?:ข้อ|คำถาม|รายการ|items)\)?$)/i;
/** `30 กันยายน 2566`, `30 ก.ย. 66`, `30/9/2566`: when something was printed. */
const date =
  /^\d{1,2}\s*(?:\/\d{1,2}\/|(?:[ก-ธพมส]|เม|มี|มิ)\.[คพย]\.|(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)(?:คม|ยน|พันธ์))/;
const bare = /^\d{1,2}(?!\d)/;
const twoDigitsFromZero = /^0\d(?!\d)/;
const familyCode = /^([a-z]{1,8})[ .-]{0,2}(\d{1,3})(?!\d)/i;
const between = /^\s*(?:,|\/|และ|กับ)\s*/;

/**
 * The codes a text begins with that name their instrument themselves: `i8`, `I 8.`, `O-13`, `ข้อ i8`,
 * `029` and `๐13` (a zero for the letter O), `i19 และ i20`, and those of a family in the known list.
 * @param instrument that the line stands under: `08` is item 8 there, and O8 only under OIT or none.
 */
export function explicitCodes(
  text: string,
  instrument: Instrument | null,
  known: KnownItems,
): CodedText | null {
  const plain = withoutLabel(text);
  const padded = twoDigitsFromZero.test(plain) && instrument !== null && instrument !== "OIT";
  if (noCode.test(plain) || padded) return null;
  const { codes, title } = readCodes(plain);
  if (codes.length === 0) return familyCodes(plain, known);
  return {
    codes: codes.map((code) => ({ instrument: instrumentOfCode(code) ?? "OIT", code })),
    title: endingOf(text, title),
  };
}

/** Whether a text begins with a number that could be an item's once its instrument is known: `8`, `๘.`, `ข้อ 8`. */
export function beginsWithNumber(text: string): boolean {
  const plain = withoutLabel(text);
  return (
    bare.test(plain) &&
    !noCode.test(plain) &&
    !date.test(plain) &&
    numberOf(bare.exec(plain)?.[0] ?? "") > 0
  );
}

/** The codes of a text that begins with bare numbers, under the instrument named elsewhere. */
export function codesUnder(instrument: Instrument, text: string, known: KnownItems): CodedText {
  const letter = codeOf(instrument, 0).slice(0, 1);
  const { codes, title } = readCodes(letter + withoutLabel(text).replace(/^0/, ""));
  const family = [...known.values()].filter((item) => item.instrument === instrument);
  return {
    codes: codes.map((code) => ({ instrument, code: codeInFamily(code, family) })),
    title: endingOf(text, title),
  };
}

/** A code as it stands, of a family that is not in the list: `MOIT3`, `EB 4`, `i123`; null where there is none. */
export function unknownCode(text: string): string | null {
  const match = familyCode.exec(withoutLabel(text));
  const after = withoutLabel(text).slice(match?.[0].length);
  return match && !/^[.\w]/.test(after) ? match[0] : null;
}

function withoutLabel(text: string): string {
  return arabicDigits(plainText(text)).replace(label, (_, instrument?: string) =>
    instrument === undefined ? "" : `${instrument} `,
  );
}

/** The title as typed: reading codes turns Thai digits into Arabic ones, one for one. */
function endingOf(text: string, title: string): string {
  const own = title.replace(/^[)\]]\s*/, "");
  return own === "" ? "" : plainText(text).slice(-own.length);
}

/** Under a list that counts MOIT1, MOIT2 ..., item 3 is MOIT3. */
function codeInFamily(code: string, family: readonly KnownItem[]): string {
  if (family.some((item) => item.code === code)) return code;
  const same = family.filter((item) => numberOf(item.code) === numberOf(code));
  return same.length === 1 ? (same[0]?.code ?? code) : code;
}

function familyCodes(text: string, known: KnownItems): CodedText | null {
  const codes: ItemCode[] = [];
  let rest = text;
  let ahead = text;
  for (;;) {
    const match = familyCode.exec(ahead);
    const item = known.get(codeKey(match?.[0] ?? ""));
    if (!match || !item) break;
    codes.push({ instrument: item.instrument, code: item.code });
    rest = ahead.slice(match[0].length);
    const joint = between.exec(rest);
    if (!joint) break;
    ahead = rest.slice(joint[0].length);
  }
  return codes.length === 0
    ? null
    : { codes, title: endingOf(text, rest.replace(/^[\s.:–-]+/, "")) };
}
