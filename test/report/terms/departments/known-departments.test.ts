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
  ["ผทบ.", false],
  ["ฝ.ทบ.", false],
  ["กองที่ไม่มี", false],
  ["", false],
])("%j is known to the directory: %j", (typed, known) => {
  expect(new KnownDepartments(directory).knownAs(typed) !== null).toBe(known);
});
