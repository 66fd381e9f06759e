import { example } from "../../../../src/report/form/example";
import { KnownDepartments } from "../../../../src/report/terms/departments/known-departments";

const directory = example.departments;

it.each([
  ["ฝทบ.", true],
  ["ฝทบ", true],
  [" ฝ\u00A0ทบ. ", true],
  ["ฝ่ายทรัพยากรบุคคล", true],
  ["ทุกฝ่าย", true],
  ["ทุก ฝ่าย", true],
  ["ทุกกอง", true],
  ["ทุกหน่วยงาน", true],
  ["ทุกสำนัก/กอง", true],
  ["ทุกสำนัก กอง และศูนย์", true],
  ["ทุกฝ่ายที่เกี่ยวข้อง", true],
  ["หน่วยงานที่เกี่ยวข้อง", true],
  ["บุคลากรทุกคน", true],
  ["ผอ.ฝ่ายทรัพยากรบุคคล", true],
  ["ผู้อำนวยการฝ่ายทรัพยากรบุคคล", true],
  ["หัวหน้าฝ่ายทรัพยากรบุคคล", true],
  ["ผอ.ฝทบ.", true],
  ["งานสรรหา ฝ่ายทรัพยากรบุคคล", true],
  ["กลุ่มงานวินัย ฝทบ.", true],
  ["คณะทำงาน ITA", true],
  ["คณะกรรมการจริยธรรม", true],
  ["ผอ.กองที่ไม่มี", false],
  ["งานสรรหา กองที่ไม่มี", false],
  ["ผทบ.", false],
  ["ฝ.ทบ.", false],
  ["กองที่ไม่มี", false],
  ["", false],
])("%j is known to the directory: %j", (typed, known) => {
  expect(new KnownDepartments(directory).knownAs(typed) !== null).toBe(known);
});
