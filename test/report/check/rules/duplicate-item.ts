import { row, type RuleExamples } from "./example";

export const duplicateItem: RuleExamples = {
  finds: {
    "an item with a second row, by the number of its first": {
      rows: [row({}), row({})],
      found: { cell: "B6", key: "issue", values: { item: "i18", other: 5 } },
    },
    "an item that stands in both sections": {
      rows: [row({}), row({}, "develop")],
      found: { cell: "B7", key: "issue", values: { item: "i18", other: 5 } },
    },
    "an item however its code is written": {
      rows: [row({ issue: "O13 รายงานผล" }), row({ issue: "๐13 รายงานประจำปี" })],
      found: { cell: "B6", key: "issue", values: { item: "O13", other: 5 } },
    },
    "the one item that two rows of several share": {
      rows: [row({ issue: "i19-i21 การใช้ทรัพย์สิน" }), row({ issue: "i20 และ i24 การยืม" })],
      found: { cell: "B6", key: "issue", values: { item: "i20", other: 5 } },
    },
    "an indicator without a code by its words, whatever its score and brackets": {
      rows: [
        row({ issue: "การป้องกันการทุจริต (คะแนนภาพรวม 93.75 คะแนน)" }),
        row({ issue: "การป้องกัน การทุจริต (92.10 คะแนน)" }),
      ],
      found: { cell: "B6", key: "issue", values: { item: "การป้องกัน การทุจริต", other: 5 } },
    },
    "an item of one part beside one of no part": {
      rows: [
        row({ instrument: "EIT (1)", issue: "e6 การเผยแพร่ข้อมูล" }),
        row({ instrument: "EIT", issue: "e6 การเผยแพร่ข้อมูล" }),
      ],
      found: { cell: "B6", key: "issue", values: { item: "e6", other: 5 } },
    },
    "a third row, which is told by the first as well": {
      rows: [row({}), row({}), row({})],
      found: [
        { cell: "B6", key: "issue", values: { item: "i18", other: 5 } },
        { cell: "B7", key: "issue", values: { item: "i18", other: 5 } },
      ],
    },
  },
  passes: {
    "two items of one title": {
      rows: [row({ issue: "i19 การใช้ทรัพย์สิน" }), row({ issue: "i20 การใช้ทรัพย์สิน" })],
    },
    "an item of either part of an instrument": {
      rows: [
        row({ instrument: "EIT (1)", issue: "e6 การเผยแพร่ข้อมูล" }),
        row({ instrument: "EIT (๒)", issue: "e6 การเผยแพร่ข้อมูล" }),
      ],
    },
    "the same number of two instruments": {
      rows: [
        row({ instrument: "IIT", issue: "i8 กระบวนการงบประมาณ" }),
        row({ instrument: "OIT", issue: "O8 Q&A" }),
      ],
    },
    "rows without an issue, of which another rule speaks": {
      rows: [row({ issue: "" }), row({ issue: "" })],
    },
    "a row that names another's item in its steps": {
      rows: [row({}), row({ issue: "i8 กระบวนการงบประมาณ", actions: "1. ดำเนินการพร้อม i18" })],
    },
    "a row that runs on behind the header of the next page": {
      rows: [row({}), row({ issue: "i8 กระบวนการงบประมาณ" })],
      shape: { repeatedBefore: new Set([1]), splitRows: new Set([0, 1]) },
    },
  },
};
