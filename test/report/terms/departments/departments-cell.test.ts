import fc from "fast-check";
import {
  placedDepartments,
  readDepartments,
  writeDepartments,
} from "../../../../src/report/terms/departments/departments-cell";

const written = (cell: string) =>
  readDepartments(cell).map(({ abbreviation, part }) =>
    part === "" ? abbreviation : `${abbreviation} | ${part}`,
  );

describe("the departments of a cell", () => {
  it.each([
    ["ฝทบ.", ["ฝทบ."]],
    ["ฝกค. / ฝตป. / ฝบก. (ส่วนการพัสดุ) / ทุกฝ่าย", ["ฝกค.", "ฝตป.", "ฝบก. | ส่วนการพัสดุ", "ทุกฝ่าย"]],
    ["ฝกค./ฝตป.", ["ฝกค.", "ฝตป."]],
    ["ฝกค., ฝตป.; ฝบก.\nฝทบ.", ["ฝกค.", "ฝตป.", "ฝบก.", "ฝทบ."]],
    ["ฝอก. ฝขท.", ["ฝอก.", "ฝขท."]],
    ["ผอก.\u00A0\u00A0ผขท.", ["ผอก.", "ผขท."]],
    ["ฝกค และ ฝตป", ["ฝกค", "ฝตป"]],
    ["ฝกค. และ ฝตป.", ["ฝกค.", "ฝตป."]],
    ["ฝกค.และฝตป.", ["ฝกค.", "ฝตป."]],
    ["ฝกค.และทุกฝ่าย", ["ฝกค.", "ทุกฝ่าย"]],
    ["ฝกค. และหน่วยงานที่เกี่ยวข้อง", ["ฝกค.", "หน่วยงานที่เกี่ยวข้อง"]],
    ["ฝบก.(ส่วนการพัสดุ) และ ฝกค.", ["ฝบก. | ส่วนการพัสดุ", "ฝกค."]],
    ["ฝกค. (ส่วนบัญชีและ งบประมาณ)", ["ฝกค. | ส่วนบัญชีและ งบประมาณ"]],
    ["ฝกค. (ส่วนแผน / ส่วนงบประมาณ และ ฝกม.) ฝตป.", ["ฝกค. | ส่วนแผน / ส่วนงบประมาณ และ ฝกม.", "ฝตป."]],
    ["ฝ่ายบัญชีและงบประมาณ", ["ฝ่ายบัญชีและงบประมาณ"]],
    ["ฝ่ายบัญชีและงบประมาณ และ ฝกค.", ["ฝ่ายบัญชีและงบประมาณ", "ฝกค."]],
    ["คณะทำงาน ITA ของ สสว.", ["คณะทำงาน ITA ของ สสว."]],
    ["ฝ่ายกฎหมาย (ส่วนคดี)", ["ฝ่ายกฎหมาย | ส่วนคดี"]],
    ["ฝกค. (ส่วนแผน / ฝตป.", ["ฝกค. (ส่วนแผน", "ฝตป."]],
    ["ฝกค. ()", ["ฝกค. ()"]],
    ["ป.ป.ช.", ["ป.ป.ช."]],
    ["1. สำนักปลัด\n2. ทุกสำนัก/กอง", ["สำนักปลัด", "ทุกสำนัก/กอง"]],
    ["๑) กองคลัง\n๒) กองช่าง", ["กองคลัง", "กองช่าง"]],
    ["• กองคลัง\n- กองช่าง", ["กองคลัง", "กองช่าง"]],
    ["ทุกสำนัก, กอง และศูนย์", ["ทุกสำนัก, กอง และศูนย์"]],
    ["ฝกค. / ทุกสำนัก/กอง / ฝตป.", ["ฝกค.", "ทุกสำนัก/กอง", "ฝตป."]],
    ["ผอ.กองคลัง", ["ผอ.กองคลัง"]],
    ["งานนิติการ สำนักปลัด", ["งานนิติการ สำนักปลัด"]],
    [" / , ", []],
    ["", []],
  ])("%j names %j", (cell, departments) => {
    expect(written(cell)).toEqual(departments);
  });

  it("is written as the form prints it", () => {
    expect(
      writeDepartments([
        { abbreviation: "ฝกค.", part: "" },
        { abbreviation: "ฝบก.", part: "ส่วนการพัสดุ" },
      ]),
    ).toBe("ฝกค. / ฝบก. (ส่วนการพัสดุ)");
    expect(writeDepartments([])).toBe("");
  });
});

const cellText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "ฝกค.",
        "ผตป.",
        "ฝบก",
        "ทุกฝ่าย",
        "(",
        ")",
        "และ",
        " / ",
        ",",
        ";",
        "\n",
        " ",
        "\u00A0",
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(""));

function withoutSeparators(text: string): string {
  const bare = text.replace(/[\s\u200B/,;]|และ/g, "");
  return bare === text ? text : withoutSeparators(bare);
}

it("loses nothing but separators, whatever a cell holds", () => {
  fc.assert(
    fc.property(cellText, (cell) => {
      expect(withoutSeparators(writeDepartments(readDepartments(cell)))).toBe(
        withoutSeparators(cell),
      );
    }),
    { numRuns: 2000 },
  );
});

const departments = fc.array(
  fc.record({
    abbreviation: fc.constantFrom("ฝกค.", "ฝตป.", "ฝบก", "ทุกฝ่าย", "ฝ่ายกฎหมายและคดี", "ป.ป.ช."),
    part: fc.constantFrom("", "ส่วนการพัสดุ", "ส่วนบัญชีและ งบประมาณ", "แผน / งบประมาณ", "ฝกค. และ ฝตป."),
  }),
);

it("reads back what it wrote", () => {
  fc.assert(
    fc.property(departments, (list) => {
      expect(readDepartments(writeDepartments(list))).toEqual(list);
    }),
  );
});

it("knows where each abbreviation stands, whatever spaces are around and within it", () => {
  const cell = " ฝกค. (ส่วน/ก) และ\u00A0ฝตป.ฝบก. /\n\u200Bฝ่าย   กฎหมาย (ก), (ฝทบ.";
  const placed = placedDepartments(cell);
  expect(placed.map(({ start, end }) => cell.slice(start, end))).toEqual([
    "ฝกค.",
    "ฝตป.ฝบก.",
    "ฝ่าย   กฎหมาย",
    "(ฝทบ.",
  ]);
  expect(placed.map(({ abbreviation, part }) => [abbreviation, part])).toEqual([
    ["ฝกค.", "ส่วน/ก"],
    ["ฝตป.ฝบก.", ""],
    ["ฝ่าย กฎหมาย", "ก"],
    ["(ฝทบ.", ""],
  ]);
});
