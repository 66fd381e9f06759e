import { row, type RuleExamples } from "./example";

export const unknownDepartment: RuleExamples = {
  finds: {
    "a department with the wrong tail on its first letter, for which nobody could mean another": {
      row: { responsible: "ผทบ." },
      found: {
        cell: "E6",
        key: "responsible",
        values: { text: "ผทบ." },
        suggestions: ["ฝทบ.", "ฝศบ."],
        fixes: [
          { safe: "ฝทบ.", gives: { E6: "ฝทบ." } },
          { offered: "ฝศบ.", gives: { E6: "ฝศบ." } },
        ],
      },
    },
    "the one of several that is misspelt, and leaves the others and its brackets": {
      row: { responsible: "ฝทบ. / ผขท. (ส่วนสารสนเทศ), ทุกฝ่าย" },
      found: {
        cell: "E6",
        key: "responsible",
        values: { text: "ผขท." },
        suggestions: ["ฝขท."],
        fixes: [{ safe: "ฝขท.", gives: { E6: "ฝทบ. / ฝขท. (ส่วนสารสนเทศ), ทุกฝ่าย" } }],
      },
    },
    "a department that is like none of the list": {
      row: { responsible: "สนผ." },
      found: { cell: "E6", key: "responsible", values: { text: "สนผ." } },
    },
    "a part of a department's name, offering the one that has it": {
      row: { responsible: "ฝ่ายติดตาม" },
      found: {
        cell: "E6",
        key: "responsible",
        values: { text: "ฝ่ายติดตาม" },
        suggestions: ["ฝตป."],
        fixes: [{ offered: "ฝตป.", gives: { E6: "ฝตป." } }],
      },
    },
    "a misspelt department that may be either of two": {
      rows: [row({ responsible: "ผพบ." })],
      given: {
        directory: [
          { abbreviation: "ฝพบ.", name: "ฝ่ายพัฒนาบุคลากร" },
          { abbreviation: "ฝฟบ.", name: "ฝ่ายฟื้นฟูธุรกิจ" },
        ],
      },
      found: {
        cell: "E5",
        key: "responsible",
        values: { text: "ผพบ." },
        suggestions: ["ฝพบ.", "ฝฟบ."],
        fixes: [
          { offered: "ฝพบ.", gives: { E5: "ฝพบ." } },
          { offered: "ฝฟบ.", gives: { E5: "ฝฟบ." } },
        ],
      },
    },
    "one that is not in the report's legend, where there is no directory": {
      row: { responsible: "สนผ." },
      given: { directory: null },
      found: { cell: "E6", key: "responsible", values: { text: "สนผ." } },
    },
  },
  passes: {
    "departments of the list, however they are set apart": {
      row: { responsible: "ฝทบ. / ฝบก. (ส่วนการพัสดุ), ฝตป.\nฝขท. และ ฝอก." },
    },
    "a department by its name, with and without the word for it": {
      row: { responsible: "ฝ่ายทรัพยากรบุคคล / บริหารกลาง" },
    },
    "all of them at once": { row: { responsible: "ทุกฝ่าย / ทุกหน่วยงานในสังกัด" } },
    "one without its dot, of which another rule speaks": { row: { responsible: "ฝทบ" } },
    "a dash, of which another rule speaks": { row: { responsible: "-" } },
    "a formula that fails, of which another rule speaks": { row: { responsible: "#REF!" } },
    "any department where there is neither directory nor legend": {
      row: { responsible: "สนผ." },
      given: { directory: null },
      cells: { A13: "", A14: "", A15: "", A16: "", A17: "", A18: "", A19: "", A20: "" },
    },
  },
};
