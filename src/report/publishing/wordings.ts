/** The words of the finished document, as the original of FY2566 has them; the form's own stand with its columns. */
export const documentWords = {
  of: "ของ",
  inFiscalYear: "ประจำปีงบประมาณ",
  era: "พ.ศ.",
  draft: "ร่าง",
  signed: "ลงชื่อ",
  position: "ตำแหน่ง",
  date: "วันที่",
  page: "หน้า",
} as const;

/** Where a long title breaks on the cover, as the original's does. */
export const secondPartOfTitle = "และความโปร่งใส";

/** What its files are called, before year and agency. */
export const fileTitle = "รายงาน ITA";

/** Columns of the open data that the form has no header for. */
export const openColumns = {
  agency: "หน่วยงาน",
  fiscalYear: "ปีงบประมาณ",
  section: "ส่วน",
  codes: "รหัส",
  scores: "คะแนน",
} as const;
