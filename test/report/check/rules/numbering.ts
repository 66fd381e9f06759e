import type { RuleExamples } from "./example";

export const numbering: RuleExamples = {
  finds: {
    "a number left out": {
      row: { actions: "1. สำรวจ\n3. ปรับปรุง" },
      found: {
        cell: "F6",
        key: "actions",
        values: { found: "3.", expected: "2." },
        suggestions: ["2."],
        fixes: [{ safe: "2.", gives: { F6: "1. สำรวจ\n2. ปรับปรุง" } }],
      },
    },
    "a number given twice, and all that follow": {
      row: { actions: "1. สำรวจ\n2. ปรับปรุง\n2. ประชุม\n3. สรุป" },
      found: {
        cell: "F6",
        key: "actions",
        values: { found: "2.", expected: "3." },
        suggestions: ["3."],
        fixes: [{ safe: "3.", gives: { F6: "1. สำรวจ\n2. ปรับปรุง\n3. ประชุม\n4. สรุป" } }],
      },
    },
    "Thai digits out of order": {
      row: { measures: "๑) สำรวจ\n๓) ปรับปรุง" },
      found: {
        cell: "D6",
        key: "measures",
        values: { found: "๓)", expected: "๒)" },
        suggestions: ["๒)"],
        fixes: [{ safe: "๒)", gives: { D6: "๑) สำรวจ\n๒) ปรับปรุง" } }],
      },
    },
    "a number of the level below": {
      row: { results: "1. ผลผลิต\n1.1 คู่มือ\n1.3 แบบฟอร์ม\n2. ผลลัพธ์" },
      found: {
        cell: "G6",
        key: "results",
        values: { found: "1.3", expected: "1.2" },
        suggestions: ["1.2"],
        fixes: [{ safe: "1.2", gives: { G6: "1. ผลผลิต\n1.1 คู่มือ\n1.2 แบบฟอร์ม\n2. ผลลัพธ์" } }],
      },
    },
    "numbers in cells that run on, each put right where it stands": {
      row: { actions: "1. สำรวจ\n3. ปรับปรุง\n4. สรุป" },
      shape: { splitRows: new Set([1]) },
      found: {
        cell: "F7",
        key: "actions",
        values: { found: "3.", expected: "2." },
        suggestions: ["2."],
        fixes: [{ safe: "2.", gives: { F7: "2. ปรับปรุง", F8: "3. สรุป" } }],
      },
    },
  },
  passes: {
    "numbers in order, in any digits": {
      row: { measures: "1) สำรวจ\n2) ปรับปรุง", actions: "๑. สำรวจ\n๒. ปรับปรุง" },
    },
    "levels below": { row: { actions: "1. สำรวจ\n1.1 รายบุคคล\n1.2 รายฝ่าย\n2. ปรับปรุง" } },
    "a list that goes on from a number of its own": { row: { actions: "4. สำรวจ\n5. ปรับปรุง" } },
    "a second list under a heading of its own": {
      row: { actions: "ครั้งแรก\n1. สำรวจ\n2. สรุป\nครั้งที่สอง\n1. สำรวจ\n2. สรุป" },
    },
    "a single number": { row: { actions: "3. แจ้งเวียนหลักเกณฑ์\nให้ทราบทั่วกัน" } },
    "dates and numbers of things at the beginning of lines": {
      row: { actions: "9 พ.ย. 2565 ประชุม\n20 ม.ค. 2566 สรุป", results: "7 เรื่อง\n4 โครงการ" },
    },
  },
};
