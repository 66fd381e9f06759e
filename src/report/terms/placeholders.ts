import { mendedLetters } from "./letters";
import { readMark } from "./list/mark";

/** Longer than any placeholder: real sentences are not looked at twice. */
const longest = 40;

const words = [
  "ไม่มี",
  "ไม่มีข้อมูล",
  "ยังไม่มี",
  "ยังไม่มีข้อมูล",
  "ยังไม่ได้ดำเนินการ",
  "ยังไม่ดำเนินการ",
  "ยังไม่แล้วเสร็จ",
  "รอ",
  "รอข้อมูล",
  "รอดำเนินการ",
  "รอผล",
  "รอผลการดำเนินการ",
  "รอการดำเนินการ",
  "กำลังดำเนินการ",
  "ระหว่างดำเนินการ",
  "อยู่ระหว่างดำเนินการ",
  "อยู่ระหว่างการดำเนินการ",
  "อยู่ระหว่างรวบรวมข้อมูล",
  "อยู่ระหว่างการรวบรวมข้อมูล",
  "อยู่ระหว่างจัดทำ",
  "อยู่ระหว่างการจัดทำ",
  "อยู่ระหว่างพิจารณา",
  "อยู่ระหว่างการพิจารณา",
  "อยู่ระหว่างรอข้อมูล",
  "อยู่ระหว่างปรับปรุง",
  "อยู่ระหว่างการปรับปรุง",
  "อยู่ระหว่าง",
  "na",
  "nil",
  "none",
  "tbd",
  "tba",
  "todo",
  "test",
  "ทดสอบ",
];
const said = new Set(words);

/**
 * What placeholders come to without their marks, for a formula in a sheet to know them by: nothing at all, the words,
 * and a lone number of a list.
 */
export const barePlaceholders: readonly string[] = [
  "",
  ...words,
  "xxx",
  "ฯลฯ",
  ...[..."123456789๑๒๓๔๕๖๗๘๙"],
];

/** What stands around words. */
const marks = /[\p{P}\p{S}\s]+/gu;

/** However it goes on: who is waited for is no content either. */
const waiting = /^(?:อยู่ระหว่าง)?รอ(?:ข้อมูล|ผล|รายงาน|เอกสาร)(?:จาก|ของ)/;

/** Filler letters only: xxx, ฯลฯ stands for nothing where it stands alone. */
const filler = /^(?:x+|ฯลฯ|ฯ)$/;

/** Whether a text stands where content should, and is none: `-`, `...`, `ไม่มี`, `N/A`, `รอข้อมูล`, a mere `1.`. */
export function isPlaceholder(typed: string): boolean {
  // Mending takes letters from a text, but none from a beginning that has nothing to mend.
  if (mendedLetters(typed.slice(0, longest + 1)).length > longest) return false;
  const text = mendedLetters(typed);
  if (text.length > longest) return false;
  const bare = withoutMark(text).replace(marks, "").toLowerCase();
  if (bare === "") return text.trim() !== "";
  if (said.has(bare) || filler.test(bare) || waiting.test(bare)) return true;
  return /^[\d๐-๙]{1,3}$/.test(withoutDots(text));
}

/** A number alone is what is left of a list mark. */
const withoutDots = (text: string) => text.trim().replace(/^\(?|[.)]$/g, "");

function withoutMark(line: string): string {
  return readMark(line)?.text ?? line;
}
