import { squeeze } from "../../terms/letters";
import { arabicDigits, withoutEnding } from "../../terms/thai-text";
import { buddhistYear } from "../../terms/years";
import type { ColumnRole } from "./mapping";
import { plainText } from "./source-table";

/** Headers without spaces and small, as seen in agencies' files; the columns of no role are "other". */
const headers: readonly (readonly [ColumnRole | "other", RegExp])[] = [
  ["other", /^(?:คะแนน|ค่าคะแนน)?เต็ม|^(?:คะแนน|ผล).*(?:ก่อน|ที่แล้ว|ที่ผ่านมา|เดิม)|^ปี(?:ก่อน|ที่แล้ว|ที่ผ่านมา)/],
  [
    "other",
    /^(?:สถานะ|หมายเหตุ|(?:ค่า)?น้ำหนัก|(?:ค่า)?เป้าหมาย|เกณฑ์|ผลต่าง|เปลี่ยนแปลง|เพิ่มขึ้น|เพิ่ม\/ลด|อันดับ|ระดับ|ลิงก์|ลิงค์|url|link|status|notes?|remarks?|fullmarks?|max)/,
  ],
  ["instrument", /^(?:แบบ|แบบวัด|แบบประเมิน|เครื่องมือ|เครื่องมือการประเมิน|ประเภท|instrument)$/],
  ["code", /^(?:ลำดับ|ลำดับที่|ที่|ข้อ|ข้อที่|เลขข้อ|รหัส|รหัสข้อ|รหัสตัวชี้วัด|no\.?|code|#)$/],
  [
    "title",
    /^(?:ตัวชี้วัดย่อย|ตัวชี้วัด|ประเด็น|ประเด็นการประเมิน|ประเด็นย่อย|ข้อ\/ประเด็น|หัวข้อ|รายการ|รายการข้อมูล|ชื่อ|ชื่อข้อ|ชื่อรายการ|ข้อคำถาม|คำถาม|ข้อมูล|รายละเอียด|item|title|name|question|issue|description)$/,
  ],
  [
    "score",
    /^(?:คะแนน|คะแนนที่ได้|คะแนนที่ได้รับ|ที่ได้|ที่ได้รับ|ได้|ผลคะแนน|ค่าคะแนน|คะแนนเฉลี่ย|คะแนนร้อยละ|คะแนนประเมิน|คะแนนผลการประเมิน|ร้อยละ|ผล|ผลการประเมิน|ผลประเมิน|scores?|result|percent|%)(?:(?:iit|eit|oit|ita|ปี|ประจำปี|ปีงบประมาณ|พ\.?ศ|\.)*(?:25|20)\d\d)?$/,
  ],
  // A year under คะแนน, or the numbering some forms put under their headers.
  ["score", /^(?:ปี|ประจำปี|งบประมาณ|พ\.?ศ\.?)*(?:25|20)\d\d$/],
  ["other", /^\(\d\)$/],
];

/** What a header cell says its column holds; "other" for a known column of no use here; null for an unknown one. */
export function roleOfHeader(cell: string): ColumnRole | "other" | null {
  const plain = squeeze(arabicDigits(plainText(cell))).toLowerCase();
  const bare = withoutLastBrackets(withoutEnding(plain, "*:"));
  return headers.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}

/** Without the brackets it ends with (`คะแนน(100)`), unless it is nothing else. */
function withoutLastBrackets(header: string): string {
  if (!header.endsWith(")")) return header;
  const closedBefore = header.lastIndexOf(")", header.length - 2);
  const open = header.indexOf("(", Math.max(1, closedBefore + 1));
  return open < 0 ? header : header.slice(0, open);
}

const anotherScore =
  /เต็ม|ก่อน|ที่แล้ว|ที่ผ่านมา|เดิม|น้ำหนัก|เป้าหมาย|เกณฑ์|ต่าง|เปลี่ยนแปลง|เพิ่ม|ลดลง|อันดับ|จำนวน|หมายเหตุ|full|max|weight|target|previous|last|change|rank/i;

/** `(คะแนนเต็ม 100)`: a remark in so few letters, since one that is never closed must not be looked for to the end. */
const fullMarks = /\((?:คะแนน)?เต็ม[^)]{0,80}\)/g;

/** Whether a column of numbers is no score of this year's: full marks, last year's, a weight, a difference. */
export function isAnotherScore(header: string): boolean {
  return anotherScore.test(squeeze(header).replace(fullMarks, ""));
}

/** The fiscal year a header names, Buddhist era; null where it names none. */
export function yearOfHeader(header: string): number | null {
  const [year] = /(?:25|20)\d\d/.exec(arabicDigits(header)) ?? [];
  if (year === undefined) return null;
  return year.startsWith("20") ? buddhistYear(Number(year)) : Number(year);
}
