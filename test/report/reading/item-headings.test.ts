import type { CellValue } from "../../../src/report/form/report";
import { readReport } from "../../../src/report/reading/read-report";
import { sheetOf } from "../../samples/word-paste";

const title = [["รายงานผลการดำเนินการ"], ["ของ กรมตัวอย่าง ประจำปีงบประมาณ พ.ศ. 2566"]];
const header = ["ที่", "มาตรการ", "ผู้รับผิดชอบ", "วิธีดำเนินการ", "ผลการดำเนินงาน"];
const one = [1, "ประชุมชี้แจง", "ฝกค.", "1. ประชุม", "ทราบทั่วกัน"];
const two = [2, "ติดตาม", "ฝทบ.", "2. ติดตาม", "ครบถ้วน"];

const read = (values: CellValue[][]) =>
  readReport(sheetOf([...title, ...values]))?.rows.map(({ section, codes, scores, text }) =>
    [section, ...codes, ...scores, text.measures, text.responsible].join(" "),
  );

describe("items that stand above their measures, where no column holds them", () => {
  test("head the rows below them, in their sections", () => {
    const i8 = ["ประเด็น i8 กระบวนการงบประมาณ (73.10 คะแนน)"];
    const e6 = ["1", "e6 ช่องทางการเผยแพร่ (80.15)"];
    expect(read([header, ["จุดอ่อน"], i8, one, two, ["สิ่งที่ควรพัฒนา"], e6, one])).toEqual([
      "urgent i8 73.1 ประชุมชี้แจง\nติดตาม ฝกค.\nฝทบ.",
      "develop e6 80.15 ประชุมชี้แจง ฝกค.",
    ]);
  });

  test("may each stand above a header of its own", () => {
    const item = (name: string) => [[name], header, one, two, []];
    expect(read([...item("i8 กระบวนการงบประมาณ"), ...item("e6 ช่องทาง")])).toEqual([
      " i8 ประชุมชี้แจง\nติดตาม ฝกค.\nฝทบ.",
      " e6 ประชุมชี้แจง\nติดตาม ฝกค.\nฝทบ.",
    ]);
  });

  test("are none where the code is that of a document", () => {
    const document = ["O36 รายงานผลการดำเนินการป้องกันการทุจริต ประจำปี 2566"];
    expect(read([document, header, one, two])).toBeUndefined();
    expect(read([document, header, one, ["O37 มาตรการ"], header, two])).toBeUndefined();
  });

  test("are none above a list of names and what they stand for", () => {
    const item = (name: string) => [
      [name],
      ["มาตรการ", "ปรับปรุงการรายงานผล"],
      ["ผู้รับผิดชอบ", "กองแผนงาน"],
      ["ผลการดำเนินการ", "ผลดีขึ้น"],
    ];
    expect(read([...item("i8 กระบวนการงบประมาณ"), ...item("e6 ช่องทาง")])).toBeUndefined();
  });
});
