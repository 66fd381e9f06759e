import {
  abbreviationKey,
  readDepartment,
  readDirectoryText,
} from "../../../../src/report/terms/departments/department";
import { example } from "../../../../src/report/form/example";

it.each([
  ["ฝทบ. : ฝ่ายทรัพยากรบุคคล", "ฝทบ.", "ฝ่ายทรัพยากรบุคคล"],
  ["ฝทบ. - ฝ่ายทรัพยากรบุคคล", "ฝทบ.", "ฝ่ายทรัพยากรบุคคล"],
  ["ฝทบ.\u00A0ฝ่ายทรัพยากรบุคคล", "ฝทบ.", "ฝ่ายทรัพยากรบุคคล"],
])("%j is a line of the legend", (line, abbreviation, name) => {
  expect(readDepartment(line)).toEqual({ abbreviation, name });
});

describe("a pasted directory", () => {
  const staff = { abbreviation: "ฝทบ.", name: "ฝ่ายทรัพยากรบุคคล" };

  it.each([
    ["ฝทบ. : ฝ่ายทรัพยากรบุคคล"],
    ["ฝทบ. = ฝ่ายทรัพยากรบุคคล"],
    ["ฝทบ. ฝ่ายทรัพยากรบุคคล"],
    ["ฝทบ.\tฝ่ายทรัพยากรบุคคล"],
    ["ฝทบ.\t: ฝ่ายทรัพยากรบุคคล"],
    ["1. ฝทบ. : ฝ่ายทรัพยากรบุคคล"],
    ["๑) ฝทบ. : ฝ่ายทรัพยากรบุคคล"],
    ["(1) ฝทบ. : ฝ่ายทรัพยากรบุคคล"],
    ["1\tฝทบ.\tฝ่ายทรัพยากรบุคคล"],
    ["•  ฝทบ. : ฝ่ายทรัพยากรบุคคล"],
    ["ฝ่ายทรัพยากรบุคคล\tฝทบ."],
    ["ฝ่ายทรัพยากรบุคคล (ฝทบ.)"],
  ])("is read line by line: %j", (line) => {
    expect(readDirectoryText(line)).toEqual({ departments: [staff], unread: [] });
  });

  it.each([
    ["กกต : กองการตรวจ", "กกต", "กองการตรวจ"],
    ["HR. : Human Resources", "HR.", "Human Resources"],
    ["ศูนย์ไอที : ศูนย์เทคโนโลยีสารสนเทศ", "ศูนย์ไอที", "ศูนย์เทคโนโลยีสารสนเทศ"],
    ["ฝปก. : ฝ่ายประสานงาน ป.ป.ช.", "ฝปก.", "ฝ่ายประสานงาน ป.ป.ช."],
    ["ฝกม.\tฝ่ายกฎหมาย", "ฝกม.", "ฝ่ายกฎหมาย"],
    ["ฝ่ายกฎหมาย : ฝกม.", "ฝกม.", "ฝ่ายกฎหมาย"],
  ])("keeps abbreviations of any make: %j", (line, abbreviation, name) => {
    expect(readDirectoryText(line).departments).toEqual([{ abbreviation, name }]);
  });

  it("passes over headers and blank lines, and tells what it could not read and where", () => {
    const pasted =
      "ชื่ออักษรย่อฝ่ายผู้รับผิดชอบ*\r\n\r\nลำดับ\tอักษรย่อ\tชื่อฝ่าย\r\n1\tฝทบ.\tฝ่ายทรัพยากรบุคคล\r\nแก้ไขล่าสุดเมื่อเดือนที่แล้ว\r\nฝกม.";
    expect(readDirectoryText(pasted)).toEqual({
      departments: [staff],
      unread: [
        { line: 5, text: "แก้ไขล่าสุดเมื่อเดือนที่แล้ว" },
        { line: 6, text: "ฝกม." },
      ],
    });
  });

  it("takes the legend of a whole report", () => {
    const legend = example.departments
      .map(({ abbreviation, name }) => `${abbreviation} : ${name}`)
      .join("\n\n");
    expect(readDirectoryText(legend)).toEqual({ departments: example.departments, unread: [] });
  });
});

it("takes abbreviations for the same whatever their spaces and final dot", () => {
  expect(abbreviationKey("ฝ\u00A0ทบ")).toBe(abbreviationKey("ฝทบ. "));
  expect(abbreviationKey("ฝทบ.")).not.toBe(abbreviationKey("ผทบ."));
});
