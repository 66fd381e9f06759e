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
