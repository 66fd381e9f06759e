import type { IndicatorScore } from "../../../../src/report/sheets/scores/score-list";
import { row, type Found, type RuleExamples } from "./example";

const budget: IndicatorScore = {
  instrument: "IIT",
  number: 2,
  title: "การใช้งบประมาณ",
  score: 78.25,
};
const power: IndicatorScore = { instrument: "IIT", number: 3, title: "การใช้อำนาจ", score: 81.4 };
const openness: IndicatorScore = {
  instrument: "OIT",
  number: 9,
  title: "การเปิดเผยข้อมูล",
  score: 50,
};
const given = (...indicators: IndicatorScore[]) =>
  ({ scores: { of: "indicators", indicators } }) as const;

const without = ({ number, title, score }: IndicatorScore): Found => ({
  cell: "A4",
  key: null,
  values: { number, title, score: score.toFixed(2), threshold: 85 },
});

export const uncoveredIndicator: RuleExamples = {
  finds: {
    "every indicator below the threshold that no row is about, the worst first": {
      rows: [row({})],
      given: given(budget, power, openness),
      found: [without(openness), without(budget)],
    },
    "an indicator where only its instrument has a row, of another's item": {
      rows: [row({ issue: "i1 การปฏิบัติงานตามขั้นตอน" })],
      given: given(budget),
      found: without(budget),
    },
    "an indicator where a row names another one": {
      rows: [row({ issue: "ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ" })],
      given: given(power),
      found: without(power),
    },
    "an indicator whose number stands with another one's name": {
      rows: [row({ issue: "ตัวชี้วัดที่ 3 การใช้งบประมาณ" })],
      given: given(power),
      found: without(power),
    },
  },
  passes: {
    "an indicator that a row is about by number and name": {
      rows: [row({ issue: "ตัวชี้วัดที่ 3 การใช้อำนาจ" })],
      given: given(power),
    },
    "an indicator that a row is about by name, its score in brackets": {
      rows: [row({ issue: "การใช้อำนาจ (81.40 คะแนน)" })],
      given: given(power),
    },
    "an indicator that a row is about by number, in Thai digits": {
      rows: [row({ issue: "ตัวชี้วัด ๓" })],
      given: given(power),
    },
    "an indicator of which a row has an item": { rows: [row({})], given: given(power) },
    "an indicator of which a row has an item, named by its title alone": {
      rows: [row({ issue: "การสรรหา บรรจุ แต่งตั้ง โยกย้าย เลื่อนตำแหน่ง" })],
      given: given(power),
    },
    "an indicator of which a row has a sub-indicator": {
      rows: [row({ instrument: "OIT", issue: "9.2 การบริหารงาน" })],
      given: given(openness),
    },
    "an indicator where a row of that score is still without its issue": {
      rows: [row({ issue: "", score: "81.40" })],
      given: given(power),
    },
    "any indicator where nobody knows which one a row's item is of": {
      rows: [row({})],
      given: given(budget),
      year: null,
    },
    "an indicator at the threshold": { rows: [row({})], given: given({ ...budget, score: 85 }) },
    "a report without any row, of which another rule speaks": { rows: [], given: given(budget) },
  },
};
