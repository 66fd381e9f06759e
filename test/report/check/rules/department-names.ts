import type { RuleExamples } from "./example";

export const departmentSpelling: RuleExamples = {
  finds: {
    "a department without its dot": {
      row: { responsible: "ฝทบ" },
      found: {
        cell: "E6",
        key: "responsible",
        values: { text: "ฝทบ", department: "ฝทบ." },
        suggestions: ["ฝทบ."],
        fixes: [{ safe: "ฝทบ.", gives: { E6: "ฝทบ." } }],
      },
    },
    "a department with a space in it": {
      row: { responsible: "ฝ ทบ. / ฝบก." },
      found: {
        cell: "E6",
        key: "responsible",
        values: { text: "ฝ ทบ.", department: "ฝทบ." },
        suggestions: ["ฝทบ."],
        fixes: [{ safe: "ฝทบ.", gives: { E6: "ฝทบ. / ฝบก." } }],
      },
    },
    "each of several, and leaves what is in brackets": {
      row: { responsible: "ฝทบ / ฝบก (ส่วนการพัสดุ) / ฝตป." },
      found: [
        {
          cell: "E6",
          key: "responsible",
          values: { text: "ฝทบ", department: "ฝทบ." },
          suggestions: ["ฝทบ."],
          fixes: [{ safe: "ฝทบ.", gives: { E6: "ฝทบ. / ฝบก (ส่วนการพัสดุ) / ฝตป." } }],
        },
        {
          cell: "E6",
          key: "responsible",
          values: { text: "ฝบก", department: "ฝบก." },
          suggestions: ["ฝบก."],
          fixes: [{ safe: "ฝบก.", gives: { E6: "ฝทบ / ฝบก. (ส่วนการพัสดุ) / ฝตป." } }],
        },
      ],
    },
    "one that only the legend knows, where there is no directory": {
      row: { responsible: "ฝทบ" },
      given: { directory: null },
      found: {
        cell: "E6",
        key: "responsible",
        values: { text: "ฝทบ", department: "ฝทบ." },
        suggestions: ["ฝทบ."],
        fixes: [{ safe: "ฝทบ.", gives: { E6: "ฝทบ." } }],
      },
    },
  },
  passes: {
    "departments as the list writes them": { row: { responsible: "ฝทบ. / ฝบก. (ส่วนการพัสดุ)" } },
    "a department by its name": { row: { responsible: "ฝ่ายทรัพยากรบุคคล" } },
    "all departments": { row: { responsible: "ทุกฝ่าย" } },
    "one that is not in the list, of which another rule speaks": { row: { responsible: "ผทบ" } },
  },
};

/** The legend's line of ฝทบ. on the sheet. */
const ownLine = "A19";

export const departmentNotInLegend: RuleExamples = {
  finds: {
    "a department that the legend leaves out": {
      cells: { [ownLine]: "" },
      row: { responsible: "ฝทบ." },
      found: [
        { cell: "E6", key: "responsible", values: { department: "ฝทบ." } },
        // The complete report's last row names it, too.
        { cell: "E11", key: "responsible", values: { department: "ฝทบ." } },
      ],
    },
    "one once a row, however often it is named there": {
      cells: { [ownLine]: "", E11: "ฝศบ." },
      row: { responsible: "ฝทบ. (ส่วนสรรหา) / ฝบก. / ฝทบ. (ส่วนพัฒนา)" },
      found: { cell: "E6", key: "responsible", values: { department: "ฝทบ." } },
    },
    "each of two that are left out, as the directory writes them": {
      cells: { [ownLine]: "", A20: "", E11: "ฝตป." },
      row: { responsible: "ฝทบ / ฝ ศบ. / ฝบก." },
      found: [
        { cell: "E6", key: "responsible", values: { department: "ฝทบ." } },
        { cell: "E6", key: "responsible", values: { department: "ฝศบ." } },
      ],
    },
    "one that the legend misspells": {
      cells: { [ownLine]: "ผทบ. : ฝ่ายทรัพยากรบุคคล", E11: "ฝตป." },
      row: { responsible: "ฝทบ." },
      found: { cell: "E6", key: "responsible", values: { department: "ฝทบ." } },
    },
  },
  passes: {
    "departments of the legend": { row: { responsible: "ฝทบ. / ฝบก." } },
    "one that the legend writes without its dot": {
      cells: { [ownLine]: "ฝทบ : ฝ่ายทรัพยากรบุคคล" },
    },
    "one named in full, which needs no legend": {
      cells: { [ownLine]: "", E11: "ฝตป." },
      row: { responsible: "ฝ่ายทรัพยากรบุคคล / ทุกฝ่าย" },
    },
    "one that is not in the directory either, of which another rule speaks": {
      row: { responsible: "สนผ." },
    },
    "any department where there is no legend": {
      cells: { A13: "", A14: "", A15: "", A16: "", A17: "", A18: "", A19: "", A20: "" },
    },
    "any department where there is no directory": {
      cells: { [ownLine]: "" },
      given: { directory: null },
    },
  },
};

export const legendDiffers: RuleExamples = {
  finds: {
    "a name that was put right in the legend alone, or in the directory alone": {
      cells: { [ownLine]: "ฝทบ. : ฝ่ายบุคคล" },
      found: {
        cell: "A13",
        key: null,
        values: { department: "ฝทบ.", legend: "ฝ่ายบุคคล", directory: "ฝ่ายทรัพยากรบุคคล" },
      },
    },
    "each department whose names are two": {
      cells: { [ownLine]: "ฝทบ. : ฝ่ายบุคคล", A20: "ฝศบ. : ฝ่ายศิลป์" },
      found: [
        {
          cell: "A13",
          key: null,
          values: { department: "ฝทบ.", legend: "ฝ่ายบุคคล", directory: "ฝ่ายทรัพยากรบุคคล" },
        },
        {
          cell: "A13",
          key: null,
          values: {
            department: "ฝศบ.",
            legend: "ฝ่ายศิลป์",
            directory: "ฝ่ายศูนย์ให้บริการ SME ครบวงจร",
          },
        },
      ],
    },
    "the department however the legend writes its letters": {
      cells: { [ownLine]: "ฝทบ : ฝ่ายบุคคล" },
      found: {
        cell: "A13",
        key: null,
        values: { department: "ฝทบ", legend: "ฝ่ายบุคคล", directory: "ฝ่ายทรัพยากรบุคคล" },
      },
    },
  },
  passes: {
    "a legend that says what the directory says": {},
    "the same name in other spaces": { cells: { [ownLine]: "ฝทบ. :  ฝ่าย ทรัพยากรบุคคล" } },
    "a department that the directory has not": { cells: { [ownLine]: "กทบ. : กองบุคคล" } },
    "any name where there is no directory": {
      cells: { [ownLine]: "ฝทบ. : ฝ่ายบุคคล" },
      given: { directory: null },
    },
  },
};
