import { row, type RuleExamples } from "./example";

export const noRows: RuleExamples = {
  finds: {
    "a form with its bands and nothing under them": {
      rows: [],
      found: { cell: "B3", key: "issue", values: {} },
    },
    "a form of which only the header is there": {
      rows: [],
      cells: { A4: "", A5: "" },
      found: { cell: "B3", key: "issue", values: {} },
    },
    "a working grid not yet begun": {
      rows: [],
      isWorkingGrid: true,
      found: { cell: "B4", key: "issue", values: {} },
    },
    "notes beside the grid, which make no row": {
      rows: [],
      cells: { I4: "รอข้อมูลจากฝ่าย" },
      found: { cell: "B3", key: "issue", values: {} },
    },
  },
  passes: {
    "a single row": { rows: [row({})] },
    "a row of which only the issue is there": {
      rows: [],
      cells: { B6: "i8 กระบวนการงบประมาณ" },
    },
    "a row that stands before the first band": {
      rows: [row({})],
      cells: { A4: "", A6: "" },
    },
  },
};

export const emptySection: RuleExamples = {
  finds: {
    "a report of urgent rows only": {
      rows: [row({})],
      found: { cell: "A6", key: null, values: { section: "develop" } },
    },
    "a report without urgent rows, though items are below the threshold": {
      rows: [row({ score: "88" }, "develop")],
      found: { cell: "A6", key: null, values: { section: "urgent" } },
    },
    "a report without urgent rows where nobody knows the scores": {
      rows: [row({ score: "88" }, "develop")],
      given: { scores: null },
      found: { cell: "A6", key: null, values: { section: "urgent" } },
    },
    "a report of urgent rows only, though no item is below the threshold": {
      rows: [row({ score: "88" })],
      given: {
        scores: { of: "items", items: [{ instrument: "IIT", code: "i18", title: "", score: 88 }] },
      },
      found: { cell: "A6", key: null, values: { section: "develop" } },
    },
  },
  passes: {
    "a report with rows in both sections": { row: {} },
    "no urgent rows where no item is below the threshold": {
      rows: [row({ score: "88" }, "develop")],
      given: {
        scores: { of: "items", items: [{ instrument: "IIT", code: "i18", title: "", score: 88 }] },
      },
    },
    "no urgent rows where the threshold is below every item": {
      rows: [row({}, "develop")],
      given: {
        threshold: 50,
        scores: {
          of: "items",
          items: [{ instrument: "IIT", code: "i18", title: "", score: 83.36 }],
        },
      },
    },
    "a report without any row, of which another rule speaks": { rows: [] },
    "rows that stand under no band, of which another rule speaks": {
      rows: [row({})],
      cells: { A4: "", A6: "" },
    },
  },
};

export const noSections: RuleExamples = {
  finds: {
    "a report of one list, once": {
      rows: [row({}), row({ issue: "i8 กระบวนการงบประมาณ", score: "73.10" })],
      cells: { A4: "", A7: "" },
      found: { cell: "A3", key: null, values: { threshold: 85 } },
    },
    "a single row": {
      rows: [row({ score: "91" })],
      cells: { A4: "", A6: "" },
      given: { threshold: 90 },
      found: { cell: "A3", key: null, values: { threshold: 90 } },
    },
    "a report of one list, whose bands name indicators": {
      rows: [row({})],
      cells: { A4: "ตัวชี้วัดที่ 3 การใช้อำนาจ", A6: "" },
      found: { cell: "A3", key: null, values: { threshold: 85 } },
    },
  },
  passes: {
    "a report with both sections": {},
    "a report with one of them": { rows: [row({})], cells: { A6: "" } },
    "a form without rows": { rows: [], cells: { A4: "", A5: "" } },
    "a working grid": { isWorkingGrid: true },
  },
};

export const outsideSections: RuleExamples = {
  finds: {
    "a row that stands above the first band": {
      rows: [row({}), row({}, "develop")],
      cells: { A4: "" },
      found: { cell: "A5", key: "instrument", values: {} },
    },
    "every row up to the first band": {
      rows: [row({}), row({}), row({}, "develop")],
      cells: { A4: "" },
      found: [
        { cell: "A5", key: "instrument", values: {} },
        { cell: "A6", key: "instrument", values: {} },
      ],
    },
    "a row without its instrument, in the cell where that belongs": {
      rows: [row({ instrument: "" })],
      cells: { A4: "" },
      found: { cell: "A5", key: "instrument", values: {} },
    },
    "rows under a heading that is none of the form's": {
      rows: [row({})],
      cells: { A4: "", B4: "ประเด็นทั่วไป" },
      found: [
        { cell: "A4", key: "instrument", values: {} },
        { cell: "A5", key: "instrument", values: {} },
      ],
    },
  },
  passes: {
    "rows under the bands of the form": { row: {} },
    "rows under bands in an agency's own words": {
      cells: { A4: "ประเด็นที่เป็นจุดอ่อน", A10: "ประเด็นที่ควรพัฒนา" },
    },
    "rows behind a header and band that a page repeats": {
      shape: { repeatedBefore: new Set([1, 2]) },
    },
    "rows of one section only": { rows: [row({}, "develop")] },
  },
};
