import { indicators } from "../../../reference/indicators";
import { squeeze } from "../../terms/letters";
import { isPageNumber } from "../../terms/page-number";
import { arabicDigits, oneLine } from "../../terms/thai-text";

const indicatorHeading = /^ตัวชี้วัด(?:ย่อย)?(?:ที่)?\s*\d|^(?:9|10)\.\d{1,2}\s+\p{L}/u;
const note = /^(?:หมายเหตุ|ที่มา|ข้อมูล ณ|พิมพ์เมื่อ|พิมพ์วันที่|ผู้จัดทำ|\*|notes?\b|remarks?\b|source\b)/i;
const resultHeading = /^(?:รายงาน|สรุป)*ผล(?:การ|คะแนน)*ประเมิน/;
/** Of a line with single spaces. */
const loneNumber = /^[-–]? ?\d{1,3} ?[-–]?$/;

/** Words of totals, means and levels; a line of nothing but these is none of an item's. */
const totalWords = new RegExp(
  [
    "แบบวัดการรับรู้|แบบตรวจ|แบบวัด|แบบ|ผู้มีส่วนได้(?:ส่วน)?เสียภาย(?:ใน|นอก)",
    "การเปิดเผยข้อมูลสาธารณะ|OIT|IIT|EIT|ITA|ตัวชี้วัดย่อย|ตัวชี้วัด|ข้อคำถาม|ข้อ",
    "ประจำปีงบประมาณ|ปีงบประมาณ|ประจำปี|ปี|พศ|หน่วยงาน|ผลการประเมิน|ผล",
    "ภาพรวม|รวม|ทั้งหมด|ทั้งสิ้น|จำนวน|ค่า|เฉลี่ย|คะแนน|ร้อยละ|ย่อย|ของ|และ|ที่",
    "ระดับ|ผ่านดีเยี่ยม|ผ่านดี|ผ่าน|AA|[A-F]$",
    "grandtotal|subtotal|total|average|mean|overall|score",
  ].join("|"),
  "gi",
);
/** Without one of these, words of a level (ผ่าน) might be an item's score. */
const totalAnchor =
  /รวม|เฉลี่ย|คะแนน|ร้อยละ|ระดับ|ผลการประเมิน|แบบ|ITA|IIT|EIT|OIT|total|average|mean|score/i;
/** But for those around one item's code: what bears that is the item, by whatever name. */
const brackets = /\((?! ?(?:IIT|EIT|OIT|[IEO])[ .-]{0,2}\d{1,2} ?\))[^()]*\)/gi;
const numbersAndMarks = /[-–−]?\d+(?:[.,]\d+)?%?|[^\p{L}\p{M}]/gu;

/** Totals and means (`คะแนนเฉลี่ย IIT 87.20`), however they are put together. */
export function isTotal(line: string): boolean {
  const letters = squeeze(arabicDigits(line)).replace(numbersAndMarks, "");
  return totalAnchor.test(letters) && letters.replace(totalWords, "") === "";
}

/** `ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ 93.5`, `9.1 ข้อมูลพื้นฐาน`. */
export function isNumberedIndicator(line: string): boolean {
  return indicatorHeading.test(oneLine(arabicDigits(line)));
}

/** `การปฏิบัติหน้าที่ 93.5`, `1. การปฏิบัติหน้าที่ (i1-i6)`: an indicator's name, maybe with its number and mean. */
export function isIndicatorName(line: string): boolean {
  const plain = oneLine(arabicDigits(line));
  const name = plain.replace(brackets, "").replace(numbersAndMarks, "");
  const [number] = /^\d{1,2}(?![\d.,]*\d)/.exec(plain) ?? [];
  // Items may bear their indicator's name: i19 does. So a number in front must be the indicator's own.
  return indicators.some(
    (indicator) =>
      indicator.title === name && (number === undefined || Number(number) === indicator.number),
  );
}

/** Notes below a table and the title above it; only where the line gives no score. */
export function isNoteOrTitle(line: string): boolean {
  const plain = oneLine(arabicDigits(line));
  return note.test(plain) || (resultHeading.test(squeeze(plain)) && !/\d[.,]\d/.test(plain));
}

/** A page's number, and a lone `3`: a line of a score list has a score beside it. */
export function numbersPage(line: string): boolean {
  return isPageNumber(line) || loneNumber.test(oneLine(arabicDigits(line)));
}
