import type { DocumentKey, DocumentKind } from "./document-columns";

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
export const fileTitles: Record<DocumentKind, string> = {
  report: "รายงาน ITA",
  plan: "แผนมาตรการ ITA",
};

/** What a plan is called in most years: item O42 of FY2564-2566, O34 of 2567, O27 of 2568. */
export const titleOfPlan = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";

/** Where a column is called otherwise in a plan, which is of what is to be done. */
export const planHeaders: Partial<Record<DocumentKey, string>> = {
  actions: "ขั้นตอน/วิธีการดำเนินการ",
};

/** Columns of the open data that the form has no header for. */
export const openColumns = {
  agency: "หน่วยงาน",
  fiscalYear: "ปีงบประมาณ",
  section: "ส่วน",
  codes: "รหัส",
  scores: "คะแนน",
} as const;
