import { longParagraph } from "../../../samples/word-paste";
import { completeRows } from "../../../samples/complete-report";
import { plainShape } from "../../../samples/sample-sheet";
import type { RuleExamples } from "./example";

export const formulaError: RuleExamples = {
  finds: {
    "a formula whose cells are gone": {
      row: { measures: "#REF!" },
      found: { cell: "D6", key: "measures", values: { text: "#REF!" } },
    },
    "an error of a newer Excel": {
      row: { results: "#FIELD!" },
      found: { cell: "G6", key: "results", values: { text: "#FIELD!" } },
    },
    "a score that was not found": {
      row: { score: "#N/A" },
      found: { cell: "C6", key: "score", values: { text: "#N/A" } },
    },
    "every column that shows one, in their order": {
      row: { instrument: "#NAME?", responsible: "#VALUE!", results: " #SPILL! " },
      found: [
        { cell: "A6", key: "instrument", values: { text: "#NAME?" } },
        { cell: "E6", key: "responsible", values: { text: "#VALUE!" } },
        { cell: "G6", key: "results", values: { text: "#SPILL!" } },
      ],
    },
    "errors that are seldom seen": {
      row: {
        measures: "#NULL!",
        responsible: "#NUM!",
        actions: "#CALC!",
        results: "#GETTING_DATA",
      },
      found: [
        { cell: "D6", key: "measures", values: { text: "#NULL!" } },
        { cell: "E6", key: "responsible", values: { text: "#NUM!" } },
        { cell: "F6", key: "actions", values: { text: "#CALC!" } },
        { cell: "G6", key: "results", values: { text: "#GETTING_DATA" } },
      ],
    },
    "one below a cell that has its text": {
      row: { actions: "1. ประชุมคณะทำงาน\n#DIV/0!" },
      shape: { splitRows: new Set([1]) },
      found: { cell: "F7", key: "actions", values: { text: "#DIV/0!" } },
    },
  },
  passes: {
    "a sentence about one": {
      row: { actions: "1. แก้ไขสูตรที่แสดง #REF!", results: "#N/A ในรายงานหมดไป" },
    },
    "a hashtag": { row: { actions: "#NoGiftPolicy" } },
    "a number with its sign": { row: { results: "#1" } },
    "an error's name without its sign": { row: { results: "N/A" } },
    "one in a column of no header": {
      shape: { columns: [...plainShape.columns, ""] },
      cells: { H6: "#REF!" },
    },
  },
};

/** Fifteen lines of a cell are shown. */
const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => `${at + 1}. แจ้งเวียน`).join("\n");
const short = "i18 การสรรหา บรรจุ แต่งตั้ง โยกย้าย…";

export const textTooTall: RuleExamples = {
  finds: {
    "a long paragraph": {
      row: { actions: longParagraph },
      found: { cell: "F6", key: "actions", values: { issue: short } },
    },
    "a line more than a sheet row shows": {
      row: { results: lines(16) },
      found: { cell: "G6", key: "results", values: { issue: short } },
    },
    "a text that a narrow column breaks into many lines": {
      row: { responsible: "ฝทบ. (ส่วนบริหารทรัพยากรบุคคล) / ".repeat(10) },
      found: { cell: "E6", key: "responsible", values: { issue: short } },
    },
    "the one of several sheet rows that is too tall": {
      row: { actions: `1. ประชุมคณะทำงาน\n${longParagraph}` },
      shape: { splitRows: new Set([1]) },
      found: { cell: "F7", key: "actions", values: { issue: short } },
    },
  },
  passes: {
    "as many lines as a sheet row shows": { row: { results: lines(15) } },
    "a text of more lines laid over several sheet rows": {
      row: { actions: lines(40) },
      shape: { splitRows: new Set([1]) },
    },
    "a line whose vowels and tones stand above and below it": {
      row: { actions: "ที่นี่มีผู้ที่รู้".repeat(40) },
    },
  },
};

export const textOutsideColumns: RuleExamples = {
  finds: {
    "a note right of the grid": {
      cells: { I6: "ขอข้อมูลเพิ่มจาก ฝทบ. ก่อนส่งผู้บริหาร" },
      found: { cell: "I6", key: null, values: { text: "ขอข้อมูลเพิ่มจาก ฝทบ. ก่อนส่ง…" } },
    },
    "a text beside a band": {
      cells: { D4: "(ต่ำกว่า 85)" },
      found: { cell: "D4", key: null, values: { text: "(ต่ำกว่า 85)" } },
    },
    "a line of the legend that names no department": {
      cells: { A19: "ดูประกาศของสำนักงาน" },
      found: { cell: "A19", key: null, values: { text: "ดูประกาศของสำนักงาน" } },
    },
  },
  passes: {
    "a report with columns of no header that are empty": {
      shape: { columns: ["instrument", "", "issue", "score", "", "measures", "responsible"] },
      rows: completeRows.slice(0, 1),
    },
    "what stands in a column of the agency's own": {
      shape: { columns: [...plainShape.columns, ""] },
      cells: { H3: "หมายเหตุ", H6: "แก้ไขแล้ว", H7: "รอตรวจ" },
    },
    "a note, a signature and what stands below it": {
      cells: { A18: "หมายเหตุ ข้อมูล ณ 30 ก.ย. 2566", A19: "ลงชื่อ", A20: "(นายตัวอย่าง)" },
    },
    "a page number": { cells: { A4: "- 2 -" } },
    "the status that a working grid has": { isWorkingGrid: true, cells: { H7: "ครบ" } },
    "headers and bands that a page repeats": { shape: { repeatedBefore: new Set([2, 4]) } },
    "lines above the grid": { cells: { A1: "แบบรายงานผล", D1: "ฉบับร่าง" } },
    "departments of the legend in cells beside each other": {
      cells: { A19: "ฝทบ.", B19: "ฝ่ายทรัพยากรบุคคล" },
    },
  },
};
