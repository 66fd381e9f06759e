import type { CellValue } from "../../../src/report/form/report";
import { headersSeen } from "../../../src/report/reading/headers-seen";
import { readReport } from "../../../src/report/reading/read-report";
import { sheetOf } from "../../samples/word-paste";

const others: Readonly<Record<string, CellValue[][]>> = {
  "a timetable": [
    ["ตารางเรียน ภาคเรียนที่ 1/2566"],
    ["วัน", "08.30", "09.30", "10.30", "กิจกรรม"],
    ["จันทร์", "ไทย", "คณิต", "อังกฤษ", "ลูกเสือ"],
  ],
  "a budget": [
    ["แผนการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2566"],
    ["ลำดับ", "รายการ", "งบประมาณ", "เบิกจ่าย", "คงเหลือ"],
    [1, "ค่าวัสดุ", 10000, 8000, 2000],
  ],
  "a procurement plan": [
    ["แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2566"],
    ["ที่", "ชื่อโครงการ", "วงเงิน", "วิธีจัดซื้อ", "ระยะเวลา"],
    [1, "จ้างเหมา", 500000, "คัดเลือก", "ม.ค. 66"],
  ],
  "a list of scores": [
    ["ผลการประเมิน ITA ปี 2566"],
    ["แบบ", "รหัส", "ประเด็น", "คะแนน"],
    ["IIT", "i8", "กระบวนการงบประมาณ", 73.1],
  ],
  "a register of risks": [
    ["ทะเบียนความเสี่ยง ปี 2566"],
    ["ลำดับ", "ประเด็นความเสี่ยง", "คะแนน", "วิธีป้องกัน", "ผู้รับผิดชอบ", "ผลการดำเนินการ"],
    [1, "ไฟไหม้", 9, "ตรวจสายไฟ", "กองช่าง", "ตรวจแล้ว"],
  ],
  "a register of complaints": [
    ["เรื่อง", "ผู้รับผิดชอบ", "การดำเนินการ", "ผลการพิจารณา"],
    ["ถนนชำรุด", "กองช่าง", "ซ่อมแซม", "แล้วเสร็จ"],
  ],
  "results of a plan for staff": [
    ["รายงานผลการพัฒนาบุคลากร ประจำปี 2566"],
    ["ประเด็น", "โครงการ/กิจกรรม", "ผู้รับผิดชอบ", "วิธีการดำเนินการ", "ผลการดำเนินการ"],
    ["พัฒนาทักษะ", "อบรม", "กองการเจ้าหน้าที่", "จัดอบรม", "อบรมครบ"],
  ],
  "a list of staff": [
    ["ทำเนียบบุคลากร"],
    ["ลำดับ", "ชื่อ-สกุล", "ตำแหน่ง", "ฝ่าย", "โทรศัพท์"],
    [1, "นางสาวตัวอย่าง", "นักวิชาการ", "ฝทบ.", "1234"],
  ],
  "a form to fill in": [["แบบฟอร์มขอใช้รถ"], ["ชื่อ", ""], ["หน่วยงาน", ""], ["วันที่", ""]],
  "a text about measures": [
    ["มาตรการประหยัดพลังงาน"],
    ["ผู้รับผิดชอบดำเนินการตามขั้นตอนและรายงานผลการดำเนินงานทุกประเด็น"],
  ],
  "nothing but a header of one column": [["ประเด็น"], ["i8 กระบวนการงบประมาณ"]],
  "an empty sheet": [],
};

test.each(Object.entries(others))("%s is not taken for a report", (_, values) => {
  expect(readReport(sheetOf(values))).toBeNull();
});

test("what looks like its header is named, so that a person can say which column is which", () => {
  const sheet = sheetOf([
    ["บันทึกการทำงาน"],
    ["สิ่งที่เจอ", "สิ่งที่ทำ", "คนทำ", "ได้อะไร"],
    ["i8 กระบวนการงบประมาณ", "ประชุม", "ฝกค.", "ทราบทั่วกัน"],
  ]);
  expect(readReport(sheet)).toBeNull();
  expect(headersSeen([sheet])).toEqual(["สิ่งที่เจอ", "สิ่งที่ทำ", "คนทำ", "ได้อะไร"]);
  expect(headersSeen([sheetOf([["บันทึก"]])])).toEqual([]);
});

test("columns that a person has matched make a report of it", () => {
  const sheet = sheetOf([
    ["บันทึกการทำงาน"],
    ["สิ่งที่เจอ", "สิ่งที่ทำ", "คนทำ", "ได้อะไร"],
    ["i8 กระบวนการงบประมาณ", "ประชุม", "ฝกค.", "ทราบทั่วกัน"],
  ]);
  const report = readReport({
    ...sheet,
    chosen: { issue: 0, measures: 1, responsible: 2, results: 3 },
  });
  expect(report?.rows.map(({ codes, text }) => [...codes, text.measures, text.results])).toEqual([
    ["i8", "ประชุม", "ทราบทั่วกัน"],
  ]);
});
