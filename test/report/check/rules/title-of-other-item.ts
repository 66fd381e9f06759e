import type { RuleExamples } from "./example";

export const titleOfOtherItem: RuleExamples = {
  finds: {
    "the title of this year's next item": {
      row: { instrument: "OIT", issue: "O12 รายงานผลการดำเนินงานประจำปี (0 คะแนน)" },
      found: {
        cell: "B6",
        key: "issue",
        values: { code: "O12", year: 2566, fits: "O13", fitsYear: 2566 },
        suggestions: ["O13"],
        fixes: [{ offered: "O13", gives: { B6: "O13 รายงานผลการดำเนินงานประจำปี (0 คะแนน)" } }],
      },
    },
    "the title of an item that begins like the own one": {
      row: { instrument: "OIT", issue: "O14 คู่มือหรือมาตรฐานการให้บริการ (0 คะแนน)" },
      found: {
        cell: "B6",
        key: "issue",
        values: { code: "O14", year: 2566, fits: "O15", fitsYear: 2566 },
        suggestions: ["O15"],
        fixes: [{ offered: "O15", gives: { B6: "O15 คู่มือหรือมาตรฐานการให้บริการ (0 คะแนน)" } }],
      },
    },
    "a code written in a way of its own, which is replaced whole": {
      row: { instrument: "OIT", issue: "OIT 19 E-Service" },
      found: {
        cell: "B6",
        key: "issue",
        values: { code: "O19", year: 2566, fits: "O18", fitsYear: 2566 },
        suggestions: ["O18"],
        fixes: [{ offered: "O18", gives: { B6: "O18 E-Service" } }],
      },
    },
    "a title with a slip of typing in it": {
      row: { instrument: "OIT", issue: "O3 ข้อมูลผู้บริหร" },
      found: {
        cell: "B6",
        key: "issue",
        values: { code: "O3", year: 2566, fits: "O2", fitsYear: 2566 },
        suggestions: ["O2"],
        fixes: [{ offered: "O2", gives: { B6: "O2 ข้อมูลผู้บริหร" } }],
      },
    },
    "a title that the code had in another year": {
      row: { instrument: "OIT", issue: "O35 การมีส่วนร่วมของผู้บริหาร" },
      found: {
        cell: "B6",
        key: "issue",
        values: { code: "O35", year: 2566, fits: "O35", fitsYear: 2565 },
      },
    },
    "a title that another code had in another year": {
      row: { instrument: "OIT", issue: "O30 ช่องทางการรับฟังความคิดเห็น" },
      found: {
        cell: "B6",
        key: "issue",
        values: { code: "O30", year: 2566, fits: "O32", fitsYear: 2565 },
      },
    },
    "a title of several years, by the one in which the code had it": {
      row: {
        instrument: "OIT",
        issue: "O28 รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
      },
      found: {
        cell: "B6",
        key: "issue",
        values: { code: "O28", year: 2566, fits: "O28", fitsYear: 2568 },
      },
    },
    "such a title at another code, by the nearest year that surely has it": {
      row: {
        instrument: "OIT",
        issue: "O19 รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
      },
      found: {
        cell: "B6",
        key: "issue",
        values: { code: "O19", year: 2566, fits: "O28", fitsYear: 2568 },
      },
    },
  },
  passes: {
    "the item's own title": { row: { instrument: "OIT", issue: "O13 รายงานผลการดำเนินงานประจำปี" } },
    "its own title cut short": { row: { instrument: "OIT", issue: "O13 รายงานผลการดำเนินงาน" } },
    "its own title drawn out": {
      row: { instrument: "OIT", issue: "O2 ข้อมูลผู้บริหารและโครงสร้างการบริหาร" },
    },
    "its own title with words before it": {
      row: { instrument: "OIT", issue: "O40 ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม" },
    },
    "its own title a little other than the list has it": {
      row: {
        instrument: "OIT",
        issue: "O12 รายงานการกำกับติดตามการดำเนินงานประจำปี รอบ 6 เดือน",
      },
    },
    "its own title with a year, where the list has another": {
      row: { instrument: "OIT", issue: "O13 รายงานผลการดำเนินงานประจำปี พ.ศ. 2565" },
    },
    "a title in an agency's own words, which is no item's": {
      row: { instrument: "OIT", issue: "O13 สรุปผลงานเด่นของหน่วยงาน" },
    },
    "a code alone": { row: { instrument: "OIT", issue: "O13 (0 คะแนน)" } },
    "several codes, whose titles may be any of theirs": {
      row: { instrument: "OIT", issue: "O12 และ O14 รายงานผลการดำเนินงานประจำปี" },
    },
    "a code whose own title is not known": { row: { issue: "i1 การใช้ทรัพย์สินของราชการ" } },
    "a code whose own title is known by memory alone": {
      row: { instrument: "OIT", issue: "O35 การมีส่วนร่วมของผู้บริหาร" },
      year: 2567,
    },
    "any title where the year's items are not known": {
      row: { instrument: "OIT", issue: "O12 รายงานผลการดำเนินงานประจำปี" },
      year: null,
    },
  },
};
