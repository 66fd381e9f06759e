import { squeeze } from "../../terms/letters";

/** The columns of the sheet รายการปีอื่น; widths in points. */
export const userYearColumns = [
  { key: "fiscalYear", header: "ปีงบประมาณ", width: 90, numberFormat: "General" },
  { key: "instrument", header: "แบบ", width: 60, numberFormat: "@" },
  { key: "code", header: "รหัส", width: 70, numberFormat: "@" },
  { key: "title", header: "ประเด็น", width: 360, numberFormat: "@" },
  { key: "indicator", header: "ตัวชี้วัด", width: 80, numberFormat: "@" },
  { key: "threshold", header: "เกณฑ์", width: 70, numberFormat: "General" },
] as const;

export type UserYearKey = (typeof userYearColumns)[number]["key"];

export const userYearsHeader: readonly string[] = userYearColumns.map(({ header }) => header);

export function userYearColumnOf(header: string): UserYearKey | null {
  return userYearColumns.find((column) => column.header === squeeze(header))?.key ?? null;
}
