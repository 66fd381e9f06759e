import type { RuleExamples } from "./example";

const two = "i19 และ i20 การใช้ทรัพย์สิน";

const power = { instrument: "IIT", number: 3, title: "การใช้อำนาจ", score: 81.4 } as const;
const ofPower = { scores: { of: "indicators", indicators: [power] } } as const;

export const scoreDiffers: RuleExamples = {
  finds: {
    "a score with two digits the other way round": {
      row: { score: "83.63" },
      found: {
        cell: "C6",
        key: "score",
        values: { code: "i18", score: 83.63, listed: "83.36" },
        suggestions: ["83.36"],
        fixes: [{ offered: "83.36", gives: { C6: "83.36" } }],
      },
    },
    "an indicator's score that is another": {
      row: { issue: "ตัวชี้วัดที่ 3 การใช้อำนาจ", score: "84.10" },
      given: ofPower,
      found: {
        cell: "C6",
        key: "score",
        values: { code: "ตัวชี้วัดที่ 3", score: 84.1, listed: "81.40" },
        suggestions: ["81.40"],
        fixes: [{ offered: "81.40", gives: { C6: "81.40" } }],
      },
    },
    "the one of two scores that is another, and leaves the words around it": {
      row: { issue: two, score: "ร้อยละ 80.24 และ ร้อยละ ๘๔.๙๑" },
      found: {
        cell: "C6",
        key: "score",
        values: { code: "i20", score: 84.91, listed: "84.19" },
        suggestions: ["84.19"],
        fixes: [{ offered: "84.19", gives: { C6: "ร้อยละ 80.24 และ ร้อยละ 84.19" } }],
      },
    },
    "scores of two items exchanged": {
      row: { issue: two, score: "84.19 และ 80.24" },
      found: [
        {
          cell: "C6",
          key: "score",
          values: { code: "i19", score: 84.19, listed: "80.24" },
          suggestions: ["80.24"],
          fixes: [{ offered: "80.24", gives: { C6: "80.24 และ 80.24" } }],
        },
        {
          cell: "C6",
          key: "score",
          values: { code: "i20", score: 80.24, listed: "84.19" },
          suggestions: ["84.19"],
          fixes: [{ offered: "84.19", gives: { C6: "84.19 และ 84.19" } }],
        },
      ],
    },
    "a score in the issue's brackets, where it is put right": {
      row: { issue: "i18 การสรรหา (ข้อ 3) (๘๐.๑๐ คะแนน)", score: "" },
      found: {
        cell: "B6",
        key: "score",
        values: { code: "i18", score: 80.1, listed: "83.36" },
        suggestions: ["83.36"],
        fixes: [{ offered: "83.36", gives: { B6: "i18 การสรรหา (ข้อ 3) (83.36 คะแนน)" } }],
      },
    },
    "a score rounded to whole points": {
      row: { issue: "i8 กระบวนการงบประมาณ", score: "73" },
      found: {
        cell: "C6",
        key: "score",
        values: { code: "i8", score: 73, listed: "73.10" },
        suggestions: ["73.10"],
        fixes: [{ offered: "73.10", gives: { C6: "73.10" } }],
      },
    },
  },
  passes: {
    "an indicator's own score": {
      row: { issue: "ตัวชี้วัดที่ 3 การใช้อำนาจ", score: "81.40" },
      given: ofPower,
    },
    "an item's score, of which its indicator's says nothing": { row: {}, given: ofPower },
    "the listed score with a nought less": {
      row: { issue: "i8 กระบวนการงบประมาณ", score: "73.1" },
    },
    "the listed score with more decimals": { row: { score: "83.3621" } },
    "an item that is not in the list": { row: { issue: "i21 การขออนุญาตยืม", score: "70" } },
    "two items and one score, of which another rule speaks": { row: { issue: two, score: "70" } },
    "any score where there is no list": { row: { score: "70" }, given: { scores: null } },
  },
};
