import { row, type RuleExamples } from "./example";

export const urgentElsewhere: RuleExamples = {
  finds: {
    "a row below the threshold among those to be developed": {
      rows: [row({}, "develop")],
      found: {
        cell: "C5",
        key: "score",
        values: { score: 83.36, threshold: 85, section: "urgent" },
      },
    },
    "one in a working grid, which can be moved": {
      rows: [row({}, "develop")],
      isWorkingGrid: true,
      found: {
        cell: "C18",
        key: "score",
        values: { score: 83.36, threshold: 85, section: "urgent" },
        fixes: [{ movesTo: "urgent" }],
      },
    },
    "one of whose scores only the lowest is below": {
      rows: [row({ issue: "i21 และ i22 การใช้ทรัพย์สิน", score: "92.10 และ 84.99" }, "develop")],
      found: {
        cell: "C5",
        key: "score",
        values: { score: 84.99, threshold: 85, section: "urgent" },
      },
    },
    "one whose listed score is below, whatever was typed": {
      rows: [row({ score: "88.36" }, "develop")],
      found: {
        cell: "C5",
        key: "score",
        values: { score: 83.36, threshold: 85, section: "urgent" },
      },
    },
    "one below a threshold of the workbook's own": {
      rows: [row({ score: "88.4" }, "develop")],
      given: { threshold: 90, scores: null },
      found: {
        cell: "C5",
        key: "score",
        values: { score: 88.4, threshold: 90, section: "urgent" },
      },
    },
  },
  passes: {
    "a row below the threshold among the urgent ones": { rows: [row({})] },
    "a row at the threshold": {
      rows: [row({ score: "85" }, "develop")],
      given: { scores: null },
    },
    "a row without a score, of which another rule speaks": {
      rows: [row({ issue: "การป้องกันการทุจริต", score: "" }, "develop")],
    },
    "a row that stands in no section, of which another rule speaks": {
      rows: [row({})],
      cells: { A4: "" },
    },
  },
};

export const notUrgent: RuleExamples = {
  finds: {
    "a row above the threshold among the urgent ones": {
      rows: [row({ score: "92.5" })],
      given: { scores: null },
      found: {
        cell: "C5",
        key: "score",
        values: { score: 92.5, threshold: 85, section: "develop" },
      },
    },
    "a row right at the threshold": {
      rows: [row({ score: "85.00" })],
      given: { scores: null },
      found: { cell: "C5", key: "score", values: { score: 85, threshold: 85, section: "develop" } },
    },
    "one in a working grid, which can be moved": {
      rows: [row({ issue: "e12 การปรับปรุงการให้บริการ", score: "88.4" })],
      isWorkingGrid: true,
      found: {
        cell: "C7",
        key: "score",
        values: { score: 88.4, threshold: 85, section: "develop" },
        fixes: [{ movesTo: "develop" }],
      },
    },
    "one whose listed score is above, whatever was typed": {
      rows: [row({ issue: "i7 แผนการใช้จ่าย", score: "19.2" })],
      found: {
        cell: "C5",
        key: "score",
        values: { score: 91.2, threshold: 85, section: "develop" },
      },
    },
  },
  passes: {
    "a row just below the threshold": {
      rows: [row({ score: "84.99" })],
      given: { scores: null },
    },
    "a row above the threshold among those to be developed": {
      rows: [row({ score: "92.5" }, "develop")],
      given: { scores: null },
    },
    "a row of two scores of which one is below": {
      rows: [row({ issue: "i7 และ i8 การใช้งบประมาณ", score: "91.2 และ 73.1" })],
    },
    "a row that stands in no section, of which another rule speaks": {
      rows: [row({ score: "92.5" })],
      cells: { A4: "" },
      given: { scores: null },
    },
  },
};
