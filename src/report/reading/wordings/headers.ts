import { entryColumns, groupHeader, statusColumn, type ColumnKey } from "../../form/columns";
import type { Wording } from "./wording";

/** Columns that agencies have beside the form's: known, kept, and asked of no one. */
export type FurtherColumn =
  | "ordinal"
  | "support"
  | "code"
  | "indicator"
  | "other-score"
  | "level"
  | "plan"
  | "period"
  | "budget"
  | "target"
  | "progress"
  | "follow-up"
  | "evidence"
  | "remark";

export type Meaning = ColumnKey | FurtherColumn | "group";

/** Whole headers, as printed. Compared in mended letters, without spaces, stars, brackets and numbering. */
export const wholeHeaders: readonly Wording<Meaning, readonly string[]>[] = [
  ...[...entryColumns, statusColumn].map(({ key, header }) => ({
    means: key,
    words: [header],
    source: "form" as const,
  })),
  { means: "group", words: [groupHeader], source: "form" },
  { means: "instrument", words: ["แบบวัด", "เครื่องมือ", "แบบวัด/เครื่องมือ"], source: "seen" },
  {
    means: "issue",
    words: [
      "ประเด็นการประเมิน",
      "ข้อ/ประเด็น",
      "ประเด็น/ตัวชี้วัด",
      "ข้อคำถาม",
      "หัวข้อ",
      "ประเด็นที่ต้องแก้ไข/พัฒนา",
    ],
    source: "seen",
  },
  { means: "score", words: ["คะแนนที่ได้", "ผลคะแนน", "คะแนนเฉลี่ย"], source: "seen" },
  {
    means: "measures",
    words: [
      "มาตรการ",
      "กิจกรรม",
      "มาตรการหรือกิจกรรม",
      "แนวทาง/มาตรการ",
      "มาตรการ/แนวทาง",
      "โครงการ/กิจกรรม",
    ],
    source: "seen",
  },
  {
    means: "support",
    words: ["ผู้รับผิดชอบร่วม", "ผู้รับผิดชอบสนับสนุน", "ผู้รับผิดชอบรอง", "หน่วยงานสนับสนุน", "หน่วยงานร่วม"],
    source: "seen",
  },
  {
    means: "responsible",
    words: [
      "ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง",
      "หน่วยงานที่รับผิดชอบ",
      "หน่วยงานผู้รับผิดชอบ",
      "หน่วยงานรับผิดชอบ",
      "ฝ่ายที่รับผิดชอบ",
    ],
    source: "seen",
  },
  {
    means: "actions",
    words: [
      "รายละเอียด",
      "วิธีการ",
      "ขั้นตอนการดำเนินการ",
      "วิธีการดำเนินการ",
      "วิธีดำเนินการ",
      "ขั้นตอน/วิธีการปฏิบัติ",
      "การกำหนดขั้นตอนหรือวิธีการปฏิบัติ",
      "รายละเอียดการดำเนินการ",
      "รายละเอียดการดำเนินงาน",
    ],
    source: "seen",
  },
  {
    means: "results",
    words: ["ผลการดำเนินการ", "ผลการดำเนินงาน", "ผลที่ได้รับ", "ผลลัพธ์", "ผลที่ได้จากการดำเนินงาน"],
    source: "seen",
  },
];

/**
 * What a header is about by the words in it: the first word counts, those further on count half. Where two
 * begin at the same letter, the upper line holds.
 */
export const headerStems: readonly Wording<Meaning, RegExp>[] = [
  {
    means: "other-score",
    words:
      /คะแนน(?:เต็ม|เป้าหมาย|ตัวชี้วัด|มาตรฐาน|รวมตัวชี้วัด)|คะแนน(?:ปี|ครั้ง)(?:ก่อน|ที่แล้ว|ที่ผ่านมา)|ผลต่าง|เกณฑ์/,
    source: "likely",
  },
  { means: "level", words: /^ระดับ|^เกรด|^สถานที่/, source: "likely" },
  { means: "ordinal", words: /^(?:ลำดับ(?:ที่|ข้อ)?|ที่|เลขที่|no\.?|#)$/, source: "seen" },
  { means: "code", words: /^(?:ข้อ(?:ที่|คำถามที่)?|รหัส.*|เลขข้อ|code)$/, source: "seen" },
  {
    means: "period",
    words:
      /(?:ระยะ|ห้วง|ช่วง)เวลา|กำหนด(?:เวลา|แล้วเสร็จ|การ$)|^วันที่|ปฏิทิน|^เวลา|^ไตรมาส|^q[1-4]$|^เดือน|^แผนการดำเนินงานรายเดือน/,
    source: "seen",
  },
  {
    means: "budget",
    words: /^(?:การใช้|แผน)?(?:จ่าย)?งบประมาณ|^งบ|ค่าใช้จ่าย|วงเงิน|แหล่งเงิน/,
    source: "seen",
  },
  {
    means: "target",
    words:
      /ตัวชี้วัด(?:ความสำเร็จ|ผลสำเร็จ|ของ|โครงการ|กิจกรรม|มาตรการ|ผล)|^(?:ค่า)?เป้าหมาย|^ผลผลิต|ผล(?:ลัพธ์)?ที่คาด/,
    source: "seen",
  },
  {
    means: "progress",
    words: /ร้อยละ(?:ของ)?(?:ความ|ผล|การดำเนิน)|^(?:ระดับ)?ความก้าวหน้า|^สถานะ.|^%/,
    source: "seen",
  },
  { means: "follow-up", words: /^(?:แนวทาง|วิธี|รูปแบบ|ระบบ)?(?:การ)?(?:กำกับ|ติดตาม)/, source: "seen" },
  {
    means: "evidence",
    words: /หลักฐาน|ลิงก์|ลิงค์|เอกสาร|ภาพ(?:ถ่าย|ประกอบ|กิจกรรม)|^อ้างอิง|แหล่งข้อมูล|^(?:link|url|qr)/,
    source: "seen",
  },
  {
    means: "remark",
    words: /หมายเหตุ|ข้อสังเกต|^ผู้รับทราบ|ปัญหา|อุปสรรค|ข้อเสนอแนะ|สาเหตุ|^(?:note|remark)/,
    source: "seen",
  },
  {
    means: "plan",
    words: /^แผน(?:การดำเนิน|การปฏิบัติ|ปฏิบัติ|ที่|$)|การดำเนิน(?:การ|งาน)(?:ตาม)?แผน$/,
    source: "seen",
  },
  {
    means: "instrument",
    words: /^แบบ(?:วัด|ประเมิน|สำรวจ|ตรวจ|ที่|\/|$)|เครื่องมือ/,
    source: "seen",
  },
  {
    means: "support",
    words:
      /(?:ผู้|หน่วยงาน|หน่วย|ฝ่าย|กอง)?(?:ที่)?รับผิดชอบ(?:ร่วม|สนับสนุน|รอง)|ร่วมรับผิดชอบ|(?:ผู้|หน่วยงาน|ฝ่าย|กอง)(?:ร่วม|สนับสนุน)/,
    source: "seen",
  },
  {
    means: "responsible",
    words:
      /(?:ผู้|หน่วยงาน|หน่วย|ฝ่าย|กอง|ส่วนราชการ|ส่วนงาน|กลุ่มงาน|สำนัก)?(?:\/(?:ฝ่าย|กอง|สำนัก))?(?:หลัก|ที่)?รับผิด|ผู้(?:ที่)?เกี่ยวข้อง|^(?:หน่วยงาน|ส่วนราชการ|ส่วนงาน|กอง|ฝ่าย|สำนัก)(?:\/[ก-๙]+)?$|เจ้าภาพ|เจ้าของ(?:เรื่อง|งาน|ข้อมูล|มาตรการ)|(?:ผู้|หน่วย(?:งาน)?)(?:ดำเนิน|ปฏิบัติ)/,
    source: "seen",
  },
  { means: "score", words: /^ผลคะแนน|คะแนน|^ร้อยละ$|^ผล(?:การ)?ประเมิน/, source: "seen" },
  {
    means: "results",
    words:
      /^(?:สรุป|รายงาน)?ผล(?!กระทบ)(?:ที่(?:ได้|เกิด)|ลัพธ์|สำเร็จ)?(?:จาก|ของ|รับ)*(?:การ)?(?:ดำเนิน(?:การ|งาน)|ปฏิบัติงาน)?|ผล(?:ที่ได้|ลัพธ์|สำเร็จ|การดำเนิน(?:การ|งาน))|ความสำเร็จ|ความก้าวหน้า|รายงานผล/,
    source: "seen",
  },
  {
    means: "actions",
    words:
      /ขั้นตอน|วิธี|รายละเอียด|(?:การ)?ดำเนิน(?:การ|งาน|กิจกรรม)|ไปปฏิบัติ|แนวปฏิบัติ|แนวทางปฏิบัติ|กระบวนการ|การปฏิบัติ/,
    source: "seen",
  },
  {
    means: "measures",
    words:
      /มาตรการ|แนวทาง|กิจกรรม|โครงการ|แผนงาน|กลยุทธ์|ข้อเสนอแนะ|สิ่งที่(?:ต้อง|จะ)?ดำเนิน|(?:การ|วิธี)(?:แก้ไข|พัฒนา|ปรับปรุง)/,
    source: "seen",
  },
  {
    means: "issue",
    words: /ประเด็น|คำถาม|หัวข้อ|จุดอ่อน|ข้อบกพร่อง|สิ่งที่(?:ต้อง|ควร)|^รายการ|^เรื่อง|^ด้าน|ตัวชี้วัด/,
    source: "seen",
  },
  { means: "indicator", words: /^ตัวชี้วัด/, source: "seen" },
];

/** Under a header that spans several columns: `แผน`, `ผล`, `รอบ 6 เดือน`, `ไตรมาส 1`, `1`. */
export const subHeader =
  /^(?:แผน|ผล|(?:รอบ)?(?:ที่)?\d{1,2}(?:เดือน)?(?:แรก|หลัง)?|ไตรมาส(?:ที่)?\d?|q[1-4]|ปี(?:งบประมาณ)?25\d\d|(?:ม|ก|เม|มี|มิ|พ|ส|ต|ธ)\.?[คพย]\.?)$/;
