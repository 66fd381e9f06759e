import type { RuleExamples } from "./example";

export const dateImpossible: RuleExamples = {
  finds: {
    "a day that the month does not have": {
      row: { actions: "1. อบรม 31 เมษายน 2566" },
      found: { cell: "F6", key: "actions", values: { text: "31 เมษายน 2566" } },
    },
    "the 29th of February of a year that is no leap year, in Thai digits": {
      row: { results: "• เผยแพร่เมื่อ ๒๙ ก.พ. ๒๕๖๖" },
      found: { cell: "G6", key: "results", values: { text: "๒๙ ก.พ. ๒๕๖๖" } },
    },
    "a month that the year does not have": {
      row: { measures: "• แจ้งเวียน 20/13/2566" },
      found: { cell: "D6", key: "measures", values: { text: "20/13/2566" } },
    },
    "a range that ends before it begins": {
      row: { actions: "1. ดำเนินการ 1 ต.ค. 66 - 30 ก.ย. 66" },
      found: { cell: "F6", key: "actions", values: { text: "1 ต.ค. 66 - 30 ก.ย. 66" } },
    },
    "days of one month the wrong way round": {
      row: { actions: "1. อบรม 14-12 มี.ค. 2566" },
      found: { cell: "F6", key: "actions", values: { text: "14-12 มี.ค. 2566" } },
    },
    "the one of two dates that cannot be, in the cell it stands in": {
      row: { actions: "1. ประชุม 30 พ.ย. 65\n2. สรุป 31 พ.ย. 65" },
      shape: { splitRows: new Set([1]) },
      found: { cell: "F7", key: "actions", values: { text: "31 พ.ย. 65" } },
    },
  },
  passes: {
    "the last day of a month": { row: { actions: "1. อบรม 30 เมษายน 2566 และ 31 พ.ค. 66" } },
    "the 29th of February of a leap year": { row: { actions: "1. อบรม 29 ก.พ. 2567" } },
    "a range over the end of a year": { row: { actions: "1. ดำเนินการ 1 ต.ค. 65 - 30 ก.ย. 66" } },
    "a range within one day": { row: { actions: "1. ประชุม 9 พ.ย. 65 - 9 พ.ย. 65" } },
    "the number of a meeting": { row: { actions: "1. ประชุมครั้งที่ 31/2566" } },
    "numbers beside a month's name": { row: { actions: "1. จัดซื้อ 31 รายการ ภายใน ก.พ. 2566" } },
    "who is responsible, where no dates belong": { row: { responsible: "ฝทบ. (31 ก.พ. 2566)" } },
  },
};

export const dateOutsideYear: RuleExamples = {
  finds: {
    "a day after the fiscal year": {
      row: { actions: "1. ประชุมเมื่อ 9 พ.ย. 66" },
      found: {
        cell: "F6",
        key: "actions",
        values: { text: "9 พ.ย. 66", year: 2566, before: 2565 },
      },
    },
    "a day after it once in a line that names it twice": {
      row: { actions: "1. ประชุม 9 พ.ย. 66 และสรุป 9 พ.ย. 66" },
      found: {
        cell: "F6",
        key: "actions",
        values: { text: "9 พ.ย. 66", year: 2566, before: 2565 },
      },
    },
    "a day long before it, behind a July that is no law": {
      row: { actions: "1. รุ่นที่ 1 เมื่อ 5 กรกฎาคม 2566 และรุ่นที่ 2 เมื่อ 5 มีนาคม 2560" },
      found: {
        cell: "F6",
        key: "actions",
        values: { text: "5 มีนาคม 2560", year: 2566, before: 2565 },
      },
    },
    "the first day after it": {
      row: { results: "• เผยแพร่เมื่อ ๑ ตุลาคม ๒๕๖๖" },
      found: {
        cell: "G6",
        key: "results",
        values: { text: "๑ ตุลาคม ๒๕๖๖", year: 2566, before: 2565 },
      },
    },
    "a month long before it": {
      row: { measures: "• อบรมบุคลากร มี.ค. 2565" },
      found: {
        cell: "D6",
        key: "measures",
        values: { text: "มี.ค. 2565", year: 2566, before: 2565 },
      },
    },
    "a year of the Christian era": {
      row: { actions: "1. ประชุม 20/10/2023" },
      found: {
        cell: "F6",
        key: "actions",
        values: { text: "20/10/2023", year: 2566, before: 2565 },
      },
    },
    "a range that begins after the fiscal year, even of a document": {
      row: { actions: "1. จัดทำแผน 1 ต.ค. 66 - 30 ก.ย. 67" },
      found: {
        cell: "F6",
        key: "actions",
        values: { text: "1 ต.ค. 66 - 30 ก.ย. 67", year: 2566, before: 2565 },
      },
    },
    "days before a report's own fiscal year": {
      row: { actions: "1. ประชุมเมื่อ 9 พ.ย. 65" },
      cells: { A2: "ของ สำนักงานตัวอย่าง ประจำปีงบประมาณ พ.ศ. 2565", F5: "1. ประชุม", F11: "1. ทบทวน" },
      found: {
        cell: "F6",
        key: "actions",
        values: { text: "9 พ.ย. 65", year: 2565, before: 2564 },
      },
    },
  },
  passes: {
    "the first and last day of the fiscal year": {
      row: { actions: "1. ประชุม 1 ต.ค. 2565 และสรุป 30 ก.ย. 2566" },
    },
    "the months in which a year is prepared": { row: { actions: "1. ประชุม 1 ก.ค. 2565" } },
    "a rule's own date, however old": {
      row: { actions: "1. ทบทวนตามระเบียบฯ ลงวันที่ 24 สิงหาคม 2560" },
    },
    "a range that only ends after the fiscal year": {
      row: { actions: "1. อบรมต่อเนื่อง 1 ส.ค. 66 - 31 ธ.ค. 66" },
    },
    "a day that cannot be, of which another rule speaks": {
      row: { actions: "1. อบรม 31 ก.พ. 2569" },
    },
    "a year alone": { row: { actions: "1. ตามพระราชบัญญัติ พ.ศ. 2540 และผลปี 2567" } },
    "any date where the sheet names no year": {
      row: { actions: "1. ประชุมเมื่อ 9 พ.ย. 66" },
      cells: { A2: "ของ สำนักงานตัวอย่าง" },
    },
  },
};
