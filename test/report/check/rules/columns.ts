import { plainShape } from "../../../samples/sample-sheet";
import type { RuleExamples } from "./example";

export const unknownColumn: RuleExamples = {
  finds: {
    "a column of a header nobody knows, once for all its cells": {
      shape: { columns: [...plainShape.columns, ""] },
      cells: { H3: "สีธง", H6: "เขียว", H7: "แดง" },
      found: { cell: "H3", key: null, values: { text: "สีธง" } },
    },
    "one left of the form's own": {
      shape: { columns: ["", ...plainShape.columns] },
      cells: { A3: "สีธง", A6: "เขียว" },
      found: { cell: "A3", key: null, values: { text: "สีธง" } },
    },
    "two of them": {
      shape: { columns: [...plainShape.columns, "", ""] },
      cells: { H3: "สีธง", I3: "ชั้นความลับ" },
      found: [
        { cell: "H3", key: null, values: { text: "สีธง" } },
        { cell: "I3", key: null, values: { text: "ชั้นความลับ" } },
      ],
    },
  },
  passes: {
    "columns that agencies have beside the form's": {
      shape: { columns: ["", ...plainShape.columns, "", "", "", "", ""] },
      cells: {
        A3: "ที่",
        I3: "ระยะเวลา",
        J3: "งบประมาณ (บาท)",
        K3: "ตัวชี้วัดความสำเร็จ",
        L3: "หลักฐาน/ลิงก์",
        M3: "หมายเหตุ",
      },
    },
    "a column without a header": { shape: { columns: [...plainShape.columns, ""] } },
    "a second column of measures": {
      shape: { columns: [...plainShape.columns, ""] },
      cells: { H3: "กิจกรรม", H6: "อบรมบุคลากร" },
    },
  },
};

export const unsureColumn: RuleExamples = {
  finds: {
    "departments under a header that does not say so": {
      cells: { E3: "ผู้ลงมือ" },
      found: { cell: "E3", key: "responsible", values: { text: "ผู้ลงมือ" } },
    },
    "scores under a header that does not say so": {
      cells: { C3: "ตัวเลข" },
      found: { cell: "C3", key: "score", values: { text: "ตัวเลข" } },
    },
    "instruments under a header that does not say so": {
      cells: { A3: "กลุ่ม" },
      found: { cell: "A3", key: "instrument", values: { text: "กลุ่ม" } },
    },
  },
  passes: {
    "a header with a slip of typing": { cells: { E3: "ผู้รับผิดชอป*" } },
    "a header in other words": { cells: { E3: "หน่วยงานรับผิดชอบหลัก" } },
    "a header of which the letters are out of order": { cells: { E3: "ผ้\u0E39รับผิดชอบ" } },
  },
};

export const hiddenRows: RuleExamples = {
  finds: {
    "a row out of sight": {
      hiddenRows: [5],
      found: { cell: "B6", key: null, values: { rows: "6" } },
    },
    "the last of the report": {
      hiddenRows: [10],
      found: { cell: "B11", key: null, values: { rows: "11" } },
    },
    "several of them": {
      hiddenRows: [4, 5, 7],
      found: { cell: "B5", key: null, values: { rows: "5-6, 8" } },
    },
  },
  passes: {
    "a row of a working grid that a filter hides": { isWorkingGrid: true, hiddenRows: [7] },
    "a blank row": { hiddenRows: [40] },
    "a line above the grid": { hiddenRows: [0] },
    "no row at all": {},
  },
};
