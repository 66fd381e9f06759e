import { row, type Found, type RuleExamples } from "./example";
import { completeRows } from "../../../samples/complete-report";
import type { ItemScore } from "../../../../src/report/sheets/scores/score-list";

const i8: ItemScore = { instrument: "IIT", code: "i8", title: "กระบวนการ\nงบประมาณ", score: 73.1 };
const i18: ItemScore = { instrument: "IIT", code: "i18", title: "การสรรหา", score: 83.36 };
const MOIT3: ItemScore = { instrument: "OIT", code: "MOIT3", title: "การจัดซื้อจัดจ้าง", score: 50 };

const i8Uncovered: Found = {
  cell: "A4",
  key: null,
  values: { code: "i8", title: "กระบวนการ งบประมาณ", score: "73.10", threshold: 85 },
};

export const uncoveredItem: RuleExamples = {
  finds: {
    "an item below the threshold that no row is about": {
      rows: [row({})],
      given: { scores: { of: "items", items: [i8, i18] } },
      found: i8Uncovered,
    },
    "every such item, the worst first, and adds its row in a working grid": {
      rows: completeRows.slice(0, 3),
      isWorkingGrid: true,
      found: [
        {
          cell: "A6",
          key: null,
          values: { code: "O13", title: "", score: "0.00", threshold: 85 },
          fixes: [{ addsTo: "urgent", items: ["O13"] }],
        },
        {
          cell: "A6",
          key: null,
          values: { code: "e7", title: "", score: "72.70", threshold: 85 },
          fixes: [{ addsTo: "urgent", items: ["e7"] }],
        },
        {
          cell: "A6",
          key: null,
          values: { code: "e6", title: "", score: "73.01", threshold: 85 },
          fixes: [{ addsTo: "urgent", items: ["e6"] }],
        },
      ],
    },
    "an item that is named in a row's steps only": {
      rows: [row({ actions: "1. ทบทวน i8 กระบวนการงบประมาณ" })],
      given: { scores: { of: "items", items: [i8] } },
      found: i8Uncovered,
    },
    "an item whose score stands in a row without issue, but of another instrument": {
      rows: [row({ instrument: "EIT", issue: "", score: "73.1" })],
      given: { scores: { of: "items", items: [i8] } },
      found: i8Uncovered,
    },
    "an item whose score stands in another item's row": {
      rows: [row({ issue: "i9 การใช้จ่ายงบประมาณ", score: "73.1" })],
      given: { scores: { of: "items", items: [i8] } },
      found: i8Uncovered,
    },
    "a code of another family where a longer one begins alike": {
      rows: [row({ instrument: "OIT", issue: "MOIT31 การเปิดเผยข้อมูล" })],
      given: { scores: { of: "items", items: [MOIT3] } },
      found: {
        cell: "A4",
        key: null,
        values: { code: "MOIT3", title: "การจัดซื้อจัดจ้าง", score: "50.00", threshold: 85 },
      },
    },
    "an item below a threshold of the workbook's own": {
      rows: [row({})],
      given: {
        threshold: 95,
        scores: { of: "items", items: [{ ...i8, code: "i7", score: 91.2 }] },
      },
      found: {
        ...i8Uncovered,
        values: { ...i8Uncovered.values, code: "i7", score: "91.20", threshold: 95 },
      },
    },
  },
  passes: {
    "an item that stands in a range of codes": {
      rows: [row({ issue: "i7-i9 การใช้งบประมาณ" })],
      given: { scores: { of: "items", items: [i8] } },
    },
    "an item whose row stands in the other section": {
      rows: [row({ issue: "i8 กระบวนการงบประมาณ" }, "develop")],
      given: { scores: { of: "items", items: [i8] } },
    },
    "an item at the threshold": {
      rows: [row({})],
      given: { scores: { of: "items", items: [{ ...i8, score: 85 }] } },
    },
    "an item whose row waits for its issue": {
      rows: [row({ issue: "", score: "73.1" })],
      given: { scores: { of: "items", items: [i8] } },
    },
    "an item whose row waits for its instrument as well": {
      rows: [row({ instrument: "", issue: "", score: "73.1" })],
      given: { scores: { of: "items", items: [i8] } },
    },
    "a code of another family that its issue begins with": {
      rows: [row({ instrument: "OIT", issue: "moit 3 การจัดซื้อจัดจ้าง" })],
      given: { scores: { of: "items", items: [MOIT3] } },
    },
    "any item where nobody knows the scores": { rows: [row({})], given: { scores: null } },
    "a report without any row, of which another rule speaks": {
      rows: [],
      given: { scores: { of: "items", items: [i8] } },
    },
  },
};
