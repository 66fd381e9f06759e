import { row, type RuleExamples } from "./example";

export const unknownCode: RuleExamples = {
  finds: {
    "a code beyond the last of its instrument": {
      row: { issue: "i31 การแก้ไขปัญหาการทุจริต" },
      found: {
        cell: "B6",
        key: "issue",
        values: { code: "i31", instrument: "IIT", count: 30, year: 2566 },
      },
    },
    "one with the title of an item, which was meant": {
      row: { instrument: "OIT", issue: "O44 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน" },
      found: {
        cell: "B6",
        key: "issue",
        values: { code: "O44", instrument: "OIT", count: 43, year: 2566 },
        suggestions: ["O42"],
        fixes: [
          {
            offered: "O42",
            gives: { B6: "O42 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน" },
          },
        ],
      },
    },
    "one with a title that two items share": {
      row: { issue: "i91 การใช้ทรัพย์สินของราชการ (80.24 คะแนน)" },
      found: {
        cell: "B6",
        key: "issue",
        values: { code: "i91", instrument: "IIT", count: 30, year: 2566 },
        suggestions: ["i19", "i20"],
      },
    },
    "each code of a range that goes on too far, and none before": {
      row: { instrument: "EIT", issue: "e14-e17 การปรับปรุงระบบการทำงาน" },
      found: [
        {
          cell: "B6",
          key: "issue",
          values: { code: "e16", instrument: "EIT", count: 15, year: 2566 },
        },
        {
          cell: "B6",
          key: "issue",
          values: { code: "e17", instrument: "EIT", count: 15, year: 2566 },
        },
      ],
    },
    "a code that only earlier years had": {
      rows: [row({ issue: "i18 การบริหารงานบุคคล" })],
      cells: { A2: "ของ สำนักงานตัวอย่าง ประจำปีงบประมาณ พ.ศ. 2569" },
      year: 2568,
      found: {
        cell: "B5",
        key: "issue",
        values: {
          code: "i18",
          instrument: "IIT",
          count: 15,
          year: 2568,
          elsewhere: "2564, 2565, 2566",
          context: "elsewhere",
        },
      },
    },
  },
  passes: {
    "a code of the report's own year, where it is checked by another": {
      rows: [row({ issue: "i18 การบริหารงานบุคคล" })],
      year: 2568,
    },
    "a code of two years before": {
      rows: [row({ issue: "i18 การบริหารงานบุคคล" })],
      cells: { A2: "ของ สำนักงานตัวอย่าง ประจำปีงบประมาณ พ.ศ. 2568" },
      year: 2568,
    },
    "the last code of each instrument": { row: { issue: "i30, e15 และ O43 การเปิดเผยข้อมูล" } },
    "a number in the title": { row: { issue: "i12 การมีส่วนร่วมของบุคลากร 99 คน" } },
    "a code that people added to the year's list": {
      row: { instrument: "OIT", issue: "O44 ข้อมูลที่หน่วยงานเปิดเผยเพิ่ม" },
      addedItem: { instrument: "OIT", code: "O44", title: "ข้อมูลที่หน่วยงานเปิดเผยเพิ่ม" },
    },
    "a code of an instrument whose items nobody has counted": { row: {}, year: 2569 },
    "any code where the year's items are not known": { row: { issue: "i99" }, year: null },
  },
};

export const codeSpelling: RuleExamples = {
  finds: {
    "a Thai nought for the letter O": {
      row: { instrument: "OIT", issue: "๐13 รายงานผลการดำเนินงานประจำปี" },
      found: {
        cell: "B6",
        key: "issue",
        values: { text: "๐13", code: "O13" },
        suggestions: ["O13"],
        fixes: [{ safe: "O13", gives: { B6: "O13 รายงานผลการดำเนินงานประจำปี" } }],
      },
    },
    "a nought for the letter O": {
      row: { instrument: "OIT", issue: "013 รายงานผล (0 คะแนน)" },
      found: {
        cell: "B6",
        key: "issue",
        values: { text: "013", code: "O13" },
        suggestions: ["O13"],
        fixes: [{ safe: "O13", gives: { B6: "O13 รายงานผล (0 คะแนน)" } }],
      },
    },
    "a capital or small letter that is none of the list's": {
      row: { issue: "I19 และ i20 และ o13 การใช้ทรัพย์สิน" },
      found: [
        {
          cell: "B6",
          key: "issue",
          values: { text: "I19", code: "i19" },
          suggestions: ["i19"],
          fixes: [{ safe: "i19", gives: { B6: "i19 และ i20 และ o13 การใช้ทรัพย์สิน" } }],
        },
        {
          cell: "B6",
          key: "issue",
          values: { text: "o13", code: "O13" },
          suggestions: ["O13"],
          fixes: [{ safe: "O13", gives: { B6: "I19 และ i20 และ O13 การใช้ทรัพย์สิน" } }],
        },
      ],
    },
    "the instrument's name for its letter": {
      row: { instrument: "OIT", issue: "OIT 13 รายงานผล" },
      found: {
        cell: "B6",
        key: "issue",
        values: { text: "OIT 13", code: "O13" },
        suggestions: ["O13"],
        fixes: [{ safe: "O13", gives: { B6: "O13 รายงานผล" } }],
      },
    },
    "a hyphen or Thai digits in a code": {
      row: { instrument: "OIT", issue: "O-๑๓ รายงานผล" },
      found: {
        cell: "B6",
        key: "issue",
        values: { text: "O-๑๓", code: "O13" },
        suggestions: ["O13"],
        fixes: [{ safe: "O13", gives: { B6: "O13 รายงานผล" } }],
      },
    },
  },
  passes: {
    "codes as the list writes them": { row: { issue: "i19, e6 และ O13 การเปิดเผยข้อมูล" } },
    "a range of codes": { row: { issue: "e6-e7 การเผยแพร่ข้อมูล" } },
    "a number that goes on a list of codes": { row: { issue: "O12, 13 การบริหารงาน" } },
    "a code in the midst of the title": { row: { issue: "i8 การใช้งบประมาณ (ดู I9)" } },
    "a title without a code": { row: { issue: "การป้องกันการทุจริต 013" } },
  },
};
