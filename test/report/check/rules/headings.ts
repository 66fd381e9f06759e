import type { Found, RuleExamples } from "./example";

const headersInFirstRow = {
  A1: "แบบ",
  B1: "ประเด็น",
  C1: "คะแนน",
  D1: "มาตรการ/กิจกรรม",
  E1: "ผู้รับผิดชอบ*",
  F1: "รายละเอียด/วิธีการ/ขั้นตอนการดำเนินการ",
  G1: "ผลที่ได้จากการดำเนินการ",
};
const atHeading: Found = { cell: "A2", key: null, values: {} };

export const missingAgency: RuleExamples = {
  finds: {
    "a sheet whose line of agency and year is gone": { cells: { A2: "" }, found: atHeading },
    "a year without an agency": {
      cells: { A2: "ประจำปีงบประมาณ พ.ศ. 2566" },
      found: atHeading,
    },
    "a line that names no one": {
      cells: { A2: "ของ  ประจำปีงบประมาณ พ.ศ. 2566" },
      found: atHeading,
    },
    "a title that speaks of agencies at large": {
      cells: { A2: "ผลการประเมินของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. 2566" },
      found: atHeading,
    },
    "a grid that begins in the first row of the sheet": {
      cells: { ...headersInFirstRow, A2: "" },
      found: { cell: "A1", key: null, values: {} },
    },
    "a sheet without the line whose grid stands further right": {
      shape: {
        columns: ["", "instrument", "issue", "score", "measures", "responsible", "actions"],
      },
      cells: { A1: "", A2: "" },
      found: { cell: "B2", key: null, values: {} },
    },
  },
  passes: {
    "an agency's name alone": { cells: { A2: "สำนักงานตัวอย่าง ปีงบประมาณ พ.ศ. 2566" } },
    "a label with the agency beside it": {
      cells: { A2: "หน่วยงาน:", B2: "สำนักงานตัวอย่าง", C2: "ปีงบประมาณ 2566" },
    },
    "an agency and no year, of which another rule speaks": { cells: { A2: "ของ สำนักงานตัวอย่าง" } },
    "an agency written without a space": {
      cells: { A2: "ของสำนักงานตัวอย่าง ประจำปีงบประมาณ พ.ศ.2566" },
    },
    "an agency with its abbreviation": {
      cells: { A2: "ของ สำนักงานตัวอย่างแห่งชาติ (สตช.)\nประจำปีงบประมาณ พ.ศ. ๒๕๖๖" },
    },
    "an agency and its year in cells beside each other": {
      cells: { A2: "ของ", B2: "สำนักงานตัวอย่าง", D2: "ประจำปีงบประมาณ พ.ศ.2566" },
    },
  },
};

export const missingFiscalYear: RuleExamples = {
  finds: {
    "an agency without a year": { cells: { A2: "ของ สำนักงานตัวอย่าง" }, found: atHeading },
    "a year left to be filled in": {
      cells: { A2: "ของ สำนักงานตัวอย่าง ประจำปีงบประมาณ พ.ศ. ...." },
      found: atHeading,
    },
    "a sheet with neither agency nor year": { cells: { A2: "" }, found: atHeading },
    "a year named in the report's rows only": {
      cells: { A2: "ของ สำนักงานตัวอย่าง" },
      row: { actions: "1. แจ้งเวียนแผนปีงบประมาณ พ.ศ. 2566" },
      found: atHeading,
    },
    "a year missing, at the heading's own cell": {
      cells: { A2: "", C2: "ของ สำนักงานตัวอย่าง" },
      found: { cell: "C2", key: null, values: {} },
    },
  },
  passes: {
    "a year in Thai digits": { cells: { A2: "ของ สำนักงานตัวอย่าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๖" } },
    "a year in short": { cells: { A2: "ของ สำนักงานตัวอย่าง ประจำปีงบประมาณ พ.ศ. 66" } },
    "a year without พ.ศ.": { cells: { A2: "ของ สำนักงานตัวอย่าง ปีงบประมาณ 2566" } },
    "a year that is not one of the budget": { cells: { A2: "ของ สำนักงานตัวอย่าง ประจำปี พ.ศ. 2566" } },
    "a year in the title above": {
      cells: { A1: "รายงานผลการดำเนินการ ปีงบประมาณ พ.ศ. 2566", A2: "ของ สำนักงานตัวอย่าง" },
    },
    "a year without its agency, of which another rule speaks": {
      cells: { A2: "ปีงบประมาณ พ.ศ. 2566" },
    },
  },
};
