import type { RuleExamples } from "./example";

const issue = "i18 การสรรหา บรรจุ แต่งตั้ง โยกย้าย เลื่อนตำแหน่ง";
const short = "i18 การสรรหา บรรจุ แต่งตั้ง โยกย้าย…";

export const scoreOutOfRange: RuleExamples = {
  finds: {
    "a score whose point was forgotten": {
      row: { score: "8336" },
      found: { cell: "C6", key: "score", values: { score: 8336, issue: short } },
    },
    "a score just above what can be reached": {
      row: { score: "100.01" },
      found: { cell: "C6", key: "score", values: { score: 100.01, issue: short } },
    },
    "the one of two scores that cannot be": {
      row: { score: "80.24 และ 841.9" },
      found: { cell: "C6", key: "score", values: { score: 841.9, issue: short } },
    },
    "a score in the issue's brackets": {
      row: { issue: "i18 การสรรหา (๘๓๓.๖ คะแนน)", score: "" },
      found: {
        cell: "C6",
        key: "score",
        values: { score: 833.6, issue: "i18 การสรรหา (๘๓๓.๖ คะแนน)" },
      },
    },
  },
  passes: {
    "a full score": { row: { score: "100" } },
    "a score of nought": { row: { score: "0" } },
    "a score with a comma for its point": { row: { score: "83,36" } },
    "a large number that is no score": { row: { issue: `${issue} (บุคลากร 250 คน)`, score: "" } },
  },
};

export const scoreCount: RuleExamples = {
  finds: {
    "two items with one score": {
      row: { issue: "i19 และ i20 การใช้ทรัพย์สิน", score: "80.24" },
      found: { cell: "C6", key: "score", values: { codes: 2, scores: 1 } },
    },
    "one item with two scores": {
      row: { score: "83.36 และ 80.24" },
      found: { cell: "C6", key: "score", values: { codes: 1, scores: 2 } },
    },
    "a range of three items with two scores": {
      row: { issue: "i19-i21 การใช้ทรัพย์สิน", score: "80.24, 84.19" },
      found: { cell: "C6", key: "score", values: { codes: 3, scores: 2 } },
    },
    "two items with one score in the issue's brackets, where the form has no column for it": {
      row: { issue: "e6-e7 การเผยแพร่ข้อมูล", score: "73.01" },
      shape: {
        columns: ["instrument", "issue", "measures", "responsible", "actions", "results"],
        scoresInIssue: true,
      },
      found: { cell: "B6", key: "score", values: { codes: 2, scores: 1 } },
    },
  },
  passes: {
    "a score for each of two items": {
      row: { issue: "i19 และ i20 การใช้ทรัพย์สิน", score: "80.24 และ 84.19" },
    },
    "scores for each item of a range": {
      row: { issue: "e6-e7 การเผยแพร่ข้อมูล (๗๓.๐๑ และ ๗๒.๗๐ คะแนน)", score: "" },
    },
    "an indicator without a code, which has one score": {
      row: { issue: "การป้องกันการทุจริต", score: "93.75" },
    },
    "items without any score, of which another rule speaks": {
      row: { issue: "i19 และ i20 การใช้ทรัพย์สิน", score: "" },
    },
  },
};

export const scoreInIssueDiffers: RuleExamples = {
  finds: {
    "a score that was put right in its column only": {
      row: { issue: `${issue} (81.25 คะแนน)` },
      found: { cell: "C6", key: "score", values: { score: "83.36", inIssue: "81.25" } },
    },
    "one of two scores": {
      row: { issue: "i19 และ i20 การใช้ทรัพย์สิน (80.24 และ 84.91 คะแนน)", score: "80.24 และ 84.19" },
      found: {
        cell: "C6",
        key: "score",
        values: { score: "80.24, 84.19", inIssue: "80.24, 84.91" },
      },
    },
    "scores the other way round": {
      row: { issue: "i19 และ i20 การใช้ทรัพย์สิน (84.19, 80.24)", score: "80.24 และ 84.19" },
      found: {
        cell: "C6",
        key: "score",
        values: { score: "80.24, 84.19", inIssue: "84.19, 80.24" },
      },
    },
    "a score of nought where the issue has another": {
      row: { issue: "O13 รายงานผล (ร้อยละ 100)", score: "0" },
      found: { cell: "C6", key: "score", values: { score: "0.00", inIssue: "100.00" } },
    },
  },
  passes: {
    "the same score in both": { row: { issue: `${issue} (83.36 คะแนน)` } },
    "the same score in Thai digits and with a nought more": {
      row: { issue: "i8 กระบวนการงบประมาณ (๗๓.๑๐ คะแนน)", score: "73.1" },
    },
    "brackets that hold no score": { row: { issue: `${issue} (ข้อ 2)` } },
    "a score in the issue alone": { row: { issue: `${issue} (81.25 คะแนน)`, score: "" } },
    "a score in its column alone": { row: { score: "81.25" } },
  },
};

export const scoreWriting: RuleExamples = {
  finds: {
    "Thai digits": {
      row: { score: "๗๓.๑๐" },
      isWorkingGrid: true,
      found: {
        cell: "C8",
        key: "score",
        values: { score: "๗๓.๑๐", to: "73.1" },
        fixes: [{ safe: "73.1", gives: { C8: "73.1" } }],
      },
    },
    "a comma for the point": {
      row: { score: "83,36" },
      isWorkingGrid: true,
      found: {
        cell: "C8",
        key: "score",
        values: { score: "83,36", to: "83.36" },
        fixes: [{ safe: "83.36", gives: { C8: "83.36" } }],
      },
    },
    "two scores with a comma between": {
      row: { issue: "i19 และ i20 การใช้ทรัพย์สิน", score: "80.24, 84.19" },
      isWorkingGrid: true,
      found: {
        cell: "C8",
        key: "score",
        values: { score: "80.24, 84.19", to: "80.24 และ 84.19" },
        fixes: [{ safe: "80.24 และ 84.19", gives: { C8: "80.24 และ 84.19" } }],
      },
    },
  },
  passes: {
    "a number": { row: { score: "73.10" }, isWorkingGrid: true },
    "two scores with a word between": {
      row: { issue: "i19 และ i20 การใช้ทรัพย์สิน", score: "80.24 และ 84.19" },
      isWorkingGrid: true,
    },
    "words without a figure, which another rule speaks of": {
      row: { score: "รอผล" },
      isWorkingGrid: true,
    },
    "Thai digits in a form that counts nothing": { row: { score: "๗๓.๑๐" } },
  },
};
