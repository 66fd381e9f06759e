import { squeeze } from "../../terms/letters";

/** The columns of the sheet คะแนน ITA; the last two fill themselves. */
export const scoreColumns = [
  { key: "instrument", header: "แบบ", width: 60 },
  { key: "code", header: "รหัส", width: 60 },
  { key: "title", header: "ประเด็น", width: 330 },
  { key: "score", header: "คะแนน", width: 70 },
  { key: "threshold", header: "เกณฑ์", width: 70 },
  { key: "covered", header: "แถวในรายงาน", width: 110 },
] as const;

export type ScoreColumnKey = (typeof scoreColumns)[number]["key"];

export function scoreColumnOf(header: string): ScoreColumnKey | null {
  return scoreColumns.find((column) => column.header === squeeze(header))?.key ?? null;
}
