import type { Instrument } from "../../../src/reference/year";

export const listed = (instrument: Instrument, code: string, title: string, score: number) => ({
  instrument,
  code,
  title,
  score,
  row: 4,
});
export const i8 = listed("IIT", "i8", "กระบวนการงบประมาณ", 73.1);
export const i19 = listed("IIT", "i19", "การใช้ทรัพย์สินของราชการ", 80.24);
export const i20 = listed("IIT", "i20", "การใช้ทรัพย์สินของราชการ", 84.19);
export const i1 = listed("IIT", "i1", "ปฏิบัติงานตามขั้นตอน", 95.5);
export const e6 = listed("EIT", "e6", "ช่องทางการเผยแพร่ข้อมูลข่าวสาร", 73.01);
