import type { CellValue, SheetCells } from "../../src/report/form/report";

const header = [
  "แบบ",
  "ประเด็น",
  "มาตรการ/กิจกรรม",
  "ผู้รับผิดชอบ*",
  "ผลลัพธ์หรือความสำเร็จของการดำเนินการ",
  "",
];
const secondHeader = ["", "", "", "", "รายละเอียด/วิธีการ/ขั้นตอนการดำเนินการ", "ผลที่ได้จากการดำเนินการ"];
const urgent = ["ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่ต้องแก้ไขเร่งด่วน", "", "", "", "", ""];
const develop = ["ประเด็นที่พัฒนาให้ดีขึ้น", "", "", "", "", ""];

/** Long paragraphs as people paste them: no line break in hundreds of characters. */
export const longParagraph = Array.from(
  { length: 60 },
  (_, index) => `ขั้นที่ ${index + 1} แจ้งเวียนแนวทางการปฏิบัติงานให้ทุกส่วนทราบ`,
).join(" ");

/**
 * What a report pasted from Word looks like: title over several lines, headers and bands again on
 * every page, rows running on over page breaks, scores in the issue, a Thai zero for the letter O,
 * words broken by the column's width, and the legend at the end. The sentences are made up.
 */
export const wordPaste: CellValue[][] = [
  ["รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "", "", "", "", ""],
  ["ของ สำนักงานตัวอย่างแห่งชาติ (สตช.) ประจำปีงบประมาณ พ.ศ.๒๕๖๖", "", "", "", "", ""],
  header,
  secondHeader,
  urgent,
  [
    "IIT",
    "i8 กระบวนการ งบประมาณ (73.10 คะแนน)",
    "•  เปิดรับความเห็น",
    "ผกง. / ผนผ. (ส่วน งบประมาณ) / ทุกฝ่าย",
    "1. ตั้งคณะทำงาน",
    "•  ทุกฝ่ายมีส่วนร่วม",
  ],
  header,
  secondHeader,
  ["", "", "", "", `2. ${longParagraph}`, ""],
  header,
  secondHeader,
  urgent,
  [
    "IIT",
    "i19 และ i20 การใช้ ทรัพย์สิน (๘๐.๒๔ และ 84.19 คะแนน)",
    "•  ทำทะเบียนการยืม",
    "ผบก. (ส่วนการพัสดุ)",
    "1. ตรวจนับพัสดุ",
    "•  มีทะเบียนครบ",
  ],
  urgent,
  [
    "EIT (1)",
    "e6-e7 การเผยแพร่\nข้อมูล (73.01 และ 72.70 คะแนน)",
    "•  ปรับเว็บไซต์",
    "ผขท.",
    "1. จัดหมวดหมู่ใหม่",
    "•  ค้นหาง่าย",
  ],
  [
    "OIT",
    "๐13 รายงานผลการดำเนินงานประจำปี",
    "•  เปิดเผยให้ครบ",
    "ผตป.",
    "1. รวบรวมผลงาน",
    "•  ตรวจสอบได้",
  ],
  develop,
  [
    "OIT",
    "การป้องกันการทุจริต (คะแนนภาพรวม 93.75 คะแนน)",
    "•  เผยแพร่มาตรการ",
    "ฝทบ.",
    "1. ประกาศนโยบาย",
    "•  รับทราบทั่วกัน",
  ],
  ["ชื่ออักษรย่อฝ่ายผู้รับผิดชอบ*", "", "", "", "", ""],
  ["ฝทบ. : ฝ่ายทรัพยากรบุคคล", "", "", "", "", ""],
  ["ฝกง. : ฝ่ายการเงินและงบประมาณ", "", "", "", "", ""],
];

export function sheetOf(values: CellValue[][], firstRow = 0, firstColumn = 0): SheetCells {
  return { sheetName: "Sheet1", firstRow, firstColumn, values };
}
