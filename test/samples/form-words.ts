import { sectionBands, type EntryKey, type SectionKind } from "../../src/report/form/columns";
import type { CellValue } from "../../src/report/form/report";
import { sampleDepartments } from "./complete-report";

const agency = "สำนักงานตัวอย่าง";
const title = "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";

export const titles: readonly CellValue[][][] = [
  [[title], [`ของ ${agency} ประจำปีงบประมาณ พ.ศ.2566`]],
  [[`มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2566`], [agency]],
  [[title], ["หน่วยงาน:", agency], ["ปีงบประมาณ:", 2566]],
  [[`${title}\n${agency}\nประจำปีงบประมาณ พ.ศ. ๒๕๖๖`]],
  [["การประเมิน ITA ปี 2567"], [`O26 ${title} ปีงบประมาณ พ.ศ. 2566`], [agency]],
  [
    ["รายงานการวิเคราะห์ผลการประเมิน ITA ของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. 2565"],
    [`และมาตรการในการดำเนินงานของ ${agency} ประจำปีงบประมาณ พ.ศ. 2566`],
  ],
];

export const wordings: Record<EntryKey, readonly string[]> = {
  instrument: ["แบบ", "แบบวัด", "เครื่องมือ", "แบบวัด/เครื่องมือ"],
  issue: ["ประเด็น", "ประเด็น/ตัวชี้วัด", "ข้อคำถาม", "ประเด็นที่ต้องแก้ไข/พัฒนา", "ประเด็น (คะแนน)"],
  score: ["คะแนน", "คะแนนที่ได้", "ผลคะแนน", "คะแนนปี 2566"],
  measures: ["มาตรการ/กิจกรรม", "มาตรการ", "แนวทาง/มาตรการ", "โครงการ/กิจกรรม", "แนวทาง"],
  responsible: [
    "ผู้รับผิดชอบ*",
    "ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง",
    "หน่วยงานรับผิดชอบ",
    "ผู้รับผิดชอบ (กอง)",
    "ผู้รับผิดชอป",
  ],
  actions: [
    "รายละเอียด/วิธีการ/ขั้นตอนการดำเนินการ",
    "การกำหนดขั้นตอนหรือวิธีการปฏิบัติ",
    "วิธีดำเนินการ",
    "รายละเอียดการดำเนินงาน",
  ],
  results: ["ผลที่ได้จากการดำเนินการ", "ผลการดำเนินงาน", "ผลที่ได้รับ", "ผลการดำเนินการ ปี 2566"],
};

export const bands: readonly Record<SectionKind, CellValue[]>[] = [
  { urgent: [sectionBands.urgent], develop: [sectionBands.develop] },
  {
    urgent: ["ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน"],
    develop: ["ประเด็นที่จะต้องพัฒนาให้ดีขึ้น (ที่มีความสอดคล้องกับผลการประเมินฯ)"],
  },
  { urgent: ["1) จุดอ่อนที่ต้องแก้ไขเร่งด่วน"], develop: ["2) สิ่งที่ควรพัฒนา"] },
  { urgent: ["๑.", "ประเด็นที่ต้องแก้ไขเร่งด่วน"], develop: ["๒.", "ประเด็นที่ต้องพัฒนา"] },
];

/** What a program or a web page makes of a text. */
export const letters: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll("\u0E33", "\u0E4D\u0E32"),
  (text) => text.replaceAll("\u0E41", "\u0E40\u0E40"),
  (text) => text.replaceAll(" ", "\u00A0"),
  (text) => text.replaceAll("การ", "กา\u00ADร"),
  (text) => text.replaceAll("ที่", "ท\u0E48\u0E35"),
  (text) => text.replaceAll("และ", "\u200Bและ\u200B"),
];

/** Where the code stands in the issue. */
export const codeForms: readonly ((codes: string, title: string) => string)[] = [
  (codes, title) => `${codes} ${title}`,
  (codes, title) => `ข้อ ${codes} ${title}`,
  (codes, title) => `1. ${codes} ${title}`,
  (codes, title) => `• ${codes} ${title}`,
  (codes, title) => `${title} (${codes})`,
];

const legend = sampleDepartments
  .map(({ abbreviation, name }) => `${abbreviation} = ${name}`)
  .join(", ");

/** What stands below the grid. */
export const feet: readonly CellValue[][][] = [
  [],
  [[], ["", "", "ลงชื่อ ........................ ผู้รายงาน"], ["", "", "(นางสาวตัวอย่าง)"]],
  [[], ["หมายเหตุ ข้อมูล ณ วันที่ 30 กันยายน 2566"]],
  [[], [`หมายเหตุ ${legend}`], ["- 2 -"]],
];
