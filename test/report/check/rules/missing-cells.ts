import { row, type RuleExamples } from "./example";

const issue = "i18 การสรรหา บรรจุ แต่งตั้ง โยกย้าย เลื่อนตำแหน่ง";
/** As messages shorten it. */
const short = "i18 การสรรหา บรรจุ แต่งตั้ง โยกย้าย…";

export const missingInstrument: RuleExamples = {
  finds: {
    "one left out in a working grid, which the code tells": {
      row: { instrument: "" },
      isWorkingGrid: true,
      found: {
        cell: "A8",
        key: "instrument",
        values: { issue: short },
        fixes: [{ safe: "IIT", gives: { A8: "IIT" } }],
      },
    },
    "one left out in a working grid, where a title is known of one instrument alone": {
      row: { instrument: " ", issue: "การป้องกันการทุจริต", score: "93.75" },
      isWorkingGrid: true,
      found: {
        cell: "A8",
        key: "instrument",
        values: { issue: "การป้องกันการทุจริต" },
        fixes: [{ safe: "OIT", gives: { A8: "OIT" } }],
      },
    },
    "one left out where items of two instruments stand in the row": {
      row: { instrument: "", issue: "i8, e7 การเปิดเผยข้อมูลงบประมาณ" },
      found: { cell: "A6", key: "instrument", values: { issue: "i8, e7 การเปิดเผยข้อมูลงบประมาณ" } },
    },
    "one left out where nothing tells which": {
      row: { instrument: "", issue: "การสื่อสารภายในองค์กร" },
      found: { cell: "A6", key: "instrument", values: { issue: "การสื่อสารภายในองค์กร" } },
    },
  },
  passes: {
    "one that the code makes plain": { row: { instrument: "" } },
    "one that a title without a code makes plain": {
      row: { instrument: " ", issue: "การป้องกันการทุจริต", score: "93.75" },
    },
    "an instrument in full": { row: { instrument: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน" } },
    "a part of an instrument": { row: { instrument: "EIT (2)" } },
    "an instrument in words of its own": { row: { instrument: "แบบวัด IIT" } },
    "one that is none, of which another rule speaks": { row: { instrument: "ITT" } },
  },
};

export const missingIssue: RuleExamples = {
  finds: {
    "an issue left out, offering the one item of that score": {
      row: { issue: "" },
      found: {
        cell: "B6",
        key: "issue",
        values: { issue: "" },
        fixes: [{ offered: "i18", gives: { B6: "i18" } }],
      },
    },
    "one left out where the list gives no item that score": {
      row: { issue: "", score: "91.25" },
      found: { cell: "B6", key: "issue", values: { issue: "" } },
    },
    "one left out where the item of that score is of another instrument": {
      row: { issue: " \u00A0", instrument: "EIT" },
      found: { cell: "B6", key: "issue", values: { issue: "" } },
    },
    "one left out in a row of two scores": {
      row: { issue: "", score: "80.24 และ 84.19" },
      found: { cell: "B6", key: "issue", values: { issue: "" } },
    },
    "one left out where two items have that score": {
      row: { issue: "" },
      given: {
        scores: {
          of: "items",
          items: [
            { instrument: "IIT", code: "i18", title: "", score: 83.36 },
            { instrument: "IIT", code: "i23", title: "", score: 83.36 },
          ],
        },
      },
      found: { cell: "B6", key: "issue", values: { issue: "" } },
    },
  },
  passes: {
    "a code alone": { row: { issue: "i18" } },
    "a title alone": { row: { issue: "การป้องกันการทุจริต" } },
    "text that runs on below in other columns, which is no row of its own": {
      rows: [row({ actions: "1. ทบทวนหลักเกณฑ์\n2. แจ้งเวียน\n3. สรุปผล" })],
      shape: { splitRows: new Set([0]) },
    },
  },
};

export const missingScore: RuleExamples = {
  finds: {
    "a score left out that the list knows": {
      row: { score: "" },
      found: {
        cell: "C6",
        key: "score",
        values: { issue: short },
        fixes: [{ safe: "83.36", gives: { C6: "83.36" } }],
      },
    },
    "one with its two decimals": {
      row: { issue: "i8 กระบวนการงบประมาณ", score: "" },
      found: {
        cell: "C6",
        key: "score",
        values: { issue: "i8 กระบวนการงบประมาณ" },
        fixes: [{ safe: "73.10", gives: { C6: "73.10" } }],
      },
    },
    "the scores of several items left out": {
      row: { issue: "i19 และ i20 การใช้ทรัพย์สิน", score: "" },
      found: {
        cell: "C6",
        key: "score",
        values: { issue: "i19 และ i20 การใช้ทรัพย์สิน" },
        fixes: [{ safe: "80.24 และ 84.19", gives: { C6: "80.24 และ 84.19" } }],
      },
    },
    "words where the score should be": {
      row: { score: "รอผลคะแนน" },
      found: {
        cell: "C6",
        key: "score",
        values: { issue: short, text: "รอผลคะแนน", context: "words" },
        fixes: [{ safe: "83.36", gives: { C6: "83.36" } }],
      },
    },
    "a score left out where there is no list to take it from": {
      row: { score: "" },
      given: { scores: null },
      found: { cell: "C6", key: "score", values: { issue: short } },
    },
    "one left out where the list has only one of the row's items": {
      row: { issue: "i18 และ i21 การใช้ทรัพย์สิน", score: "" },
      found: { cell: "C6", key: "score", values: { issue: "i18 และ i21 การใช้ทรัพย์สิน" } },
    },
    "one left out of the issue's brackets, in the issue, where the form has no column for it": {
      row: { score: "" },
      shape: {
        columns: ["instrument", "issue", "measures", "responsible", "actions", "results"],
        scoresInIssue: true,
      },
      found: { cell: "B6", key: "score", values: { issue: short } },
    },
  },
  passes: {
    "a score of nought": { row: { score: "0" } },
    "a score in Thai digits": { row: { score: "๘๓.๓๖" } },
    "a score with words around it": { row: { score: "ร้อยละ 83.36" } },
    "a score in the brackets of the issue": { row: { issue: `${issue} (83.36 คะแนน)`, score: "" } },
  },
};
