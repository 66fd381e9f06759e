import type { RuleExamples } from "./example";

export const departmentInText: RuleExamples = {
  finds: {
    "the wrong tail on a department's first letter in the midst of a sentence": {
      row: { actions: "1. ผตป. รวบรวมผลการดำเนินงานส่งผู้บริหาร" },
      found: {
        cell: "F6",
        key: "actions",
        values: { text: "ผตป.", department: "ฝตป." },
        suggestions: ["ฝตป."],
        fixes: [{ safe: "ฝตป.", gives: { F6: "1. ฝตป. รวบรวมผลการดำเนินงานส่งผู้บริหาร" } }],
      },
    },
    "it in measures and results as well, in the order of the columns": {
      row: { measures: "• ให้ ผทบ. แจ้งเวียน", results: "• ทุกฝ่ายส่งข้อมูลให้ (ผขท.) ครบ" },
      found: [
        {
          cell: "D6",
          key: "measures",
          values: { text: "ผทบ.", department: "ฝทบ." },
          suggestions: ["ฝทบ."],
          fixes: [{ safe: "ฝทบ.", gives: { D6: "• ให้ ฝทบ. แจ้งเวียน" } }],
        },
        {
          cell: "G6",
          key: "results",
          values: { text: "ผขท.", department: "ฝขท." },
          suggestions: ["ฝขท."],
          fixes: [{ safe: "ฝขท.", gives: { G6: "• ทุกฝ่ายส่งข้อมูลให้ (ฝขท.) ครบ" } }],
        },
      ],
    },
    "each of two in one line, and puts right one at a time": {
      row: { actions: "1. ผบก. และ ฝทบ. และ ผศบ. ประชุมร่วมกัน" },
      found: [
        {
          cell: "F6",
          key: "actions",
          values: { text: "ผบก.", department: "ฝบก." },
          suggestions: ["ฝบก."],
          fixes: [{ safe: "ฝบก.", gives: { F6: "1. ฝบก. และ ฝทบ. และ ผศบ. ประชุมร่วมกัน" } }],
        },
        {
          cell: "F6",
          key: "actions",
          values: { text: "ผศบ.", department: "ฝศบ." },
          suggestions: ["ฝศบ."],
          fixes: [{ safe: "ฝศบ.", gives: { F6: "1. ผบก. และ ฝทบ. และ ฝศบ. ประชุมร่วมกัน" } }],
        },
      ],
    },
    "one in a cell that runs on from the one above": {
      row: { actions: "1. ประชุมคณะทำงาน\n2. ผตป. สรุปผล" },
      shape: { splitRows: new Set([1]) },
      found: {
        cell: "F7",
        key: "actions",
        values: { text: "ผตป.", department: "ฝตป." },
        suggestions: ["ฝตป."],
        fixes: [{ safe: "ฝตป.", gives: { F7: "2. ฝตป. สรุปผล" } }],
      },
    },
  },
  passes: {
    "departments as the list writes them": { row: { actions: "1. ฝตป. ร่วมกับ ฝทบ. จัดประชุม" } },
    "months, which have letters with dots as well": {
      row: { actions: "1. ประชุมเมื่อ 9 พ.ย. 2565 และ 20 ม.ค. 66" },
    },
    "abbreviations that are like no department": {
      row: { actions: "1. รายงาน ก.พ.ร. และ สตง. ภายในเวลา 16.00 น." },
    },
    "a part of a longer abbreviation": {
      row: { actions: "1. แจ้ง ผตป.กทม. และ สผตป. และ ก.ผตป. ทราบ" },
    },
    "a word that ends with such letters": { row: { actions: "1. ฝึกอบรมเรื่องกาผตป." } },
    "letters that fit two departments alike": {
      row: { actions: "1. ผตป. สรุปผล" },
      given: {
        directory: [
          { abbreviation: "ฝตป.", name: "ฝ่ายติดตามและประเมินผล" },
          { abbreviation: "ฝ.ตป.", name: "ฝ่ายต้อนรับและประชาสัมพันธ์" },
        ],
      },
    },
    "the responsible, of whom another rule speaks": { row: { responsible: "ผตป." } },
    "any abbreviation where there is neither directory nor legend": {
      row: { actions: "1. ผตป. สรุปผล" },
      given: { directory: null },
      cells: { A13: "", A14: "", A15: "", A16: "", A17: "", A18: "", A19: "", A20: "" },
    },
  },
};
