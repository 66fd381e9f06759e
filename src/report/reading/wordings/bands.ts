import type { SectionKind } from "../../form/columns";
import type { Wording } from "./wording";

/** In letters: a longer text is no title of a section. */
export const longestBand = 200;

/** What stands in front of a title and is none of its words: `1)`, `๑.`, `ส่วนที่ 1`, `(2)`, `ก.`, bullets. */
export const numberInFront =
  /^(?:(?:ส่วน|ตอน|หมวด|ข้อ|ตาราง)(?:ที่)?\d{1,2}[.):]?|\(?\d{1,2}(?:\.\d{1,2})?[.)]?|[ก-ฮ][.)]|[•·▪◦●○*–-])+/;

/** Titles of sections, in words that stand in no other cell; something else may stand beside them. */
export const sectionTitles: readonly Wording<SectionKind, RegExp>[] = [
  { means: "urgent", words: /^ประเด็น.*(?:เร่งด่วน|จุดอ่อน|ข้อบกพร่อง)/, source: "form" },
  {
    means: "develop",
    words: /^ประเด็น(?:ที่|การ)?(?:จะ)?(?:ควร|ต้อง)?(?:พัฒนา|ปรับปรุง)/,
    source: "form",
  },
];

/** Titles that are cut short: only where they have the line to themselves. */
export const shortSectionTitles: readonly Wording<SectionKind, RegExp>[] = [
  {
    means: "urgent",
    words: /^(?:รายการ|ด้าน|เรื่อง)?(?:จุดอ่อน|ข้อบกพร่อง|จุดบกพร่อง)/,
    source: "likely",
  },
  {
    means: "urgent",
    words:
      /^(?:สิ่ง|จุด|เรื่อง|ข้อ|ด้าน|รายการ|ประเด็น|หัวข้อ|ตัวชี้วัด)?ที่(?:จะ|จำเป็น)?(?:ต้อง|ควร)?(?:ได้รับการ)?แก้ไข/,
    source: "likely",
  },
  { means: "urgent", words: /^(?:ต้อง)?แก้ไข(?:โดย)?เร่งด่วน$|^เร่งด่วน$/, source: "likely" },
  {
    means: "urgent",
    words: /^(?:ประเด็น|ตัวชี้วัด|ข้อ|รายการ)?ที่?(?:ได้คะแนน|มีคะแนน|คะแนน)?ต่ำกว่า(?:เกณฑ์|ร้อยละ|\d)/,
    source: "likely",
  },
  {
    means: "develop",
    words:
      /^(?:ประเด็น|ตัวชี้วัด|ข้อ|รายการ)?ที่?(?:ได้คะแนน|มีคะแนน|คะแนน)(?:ตั้งแต่|สูงกว่า|มากกว่า|เกิน|ผ่านเกณฑ์)/,
    source: "likely",
  },
  {
    means: "develop",
    words:
      /^(?:สิ่ง|จุด|เรื่อง|ข้อ|ด้าน|รายการ|หัวข้อ|ตัวชี้วัด|โอกาส)(?:ที่|ใน)?(?:จะ)?(?:ควร|ต้อง)?(?:การ)?(?:พัฒนา|ปรับปรุง)/,
    source: "likely",
  },
  { means: "develop", words: /^(?:ควร|ต้อง)?พัฒนา(?:ให้ดีขึ้น|$)|^โอกาสในการพัฒนา/, source: "likely" },
];
