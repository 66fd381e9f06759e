import type { FractionAnswer } from "../../../../src/report/assessment/import/fractions";
import { ownScores } from "../../../../src/report/assessment/import/own-scores";
import { partsOf } from "../../../../src/report/assessment/import/parts/parts";
import type { SourceTable } from "../../../../src/report/assessment/import/source-table";

export const own = (
  tables: SourceTable[],
  {
    agency = "กรมหนึ่ง",
    year = 2566 as number | null,
    fractions = null as FractionAnswer | null,
  } = {},
) => ownScores(partsOf(tables), { agency, year }, [], fractions);

/** What was read, as codes or indicators' numbers with their scores; or why nothing was. */
export const outcome = (...given: Parameters<typeof own>) => {
  const read = own(...given);
  if (read.kind !== "own-scores") return read;
  const { scores } = read;
  return scores.of === "items"
    ? scores.items.map(({ code, score }) => `${code} ${score}`)
    : scores.indicators.map(({ number, score }) => `${number}: ${score}`);
};

export const ten = [95.1, 78.25, 81.4, 80.02, 70, 92.35, 76.9, 79.11, 93.75, 100];
export const otherTen = ten.map((score) => score - 5);
export const asIndicators = (scores: number[]) => scores.map((score, at) => `${at + 1}: ${score}`);
export const names = [
  "การปฏิบัติหน้าที่",
  "การใช้งบประมาณ",
  "การใช้อำนาจ",
  "การใช้ทรัพย์สินของราชการ",
  "การแก้ไขปัญหาการทุจริต",
  "คุณภาพการดำเนินงาน",
  "ประสิทธิภาพการสื่อสาร",
  "การปรับปรุงระบบการทำงาน",
  "การเปิดเผยข้อมูล",
  "การป้องกันการทุจริต",
];
export const asText = (scores: number[]) => scores.map((score) => score.toFixed(2));
