import { completeRows } from "../../../samples/complete-report";
import { row, type RuleExamples } from "./example";

const ofInstrument = (name: string) =>
  completeRows.filter(({ text }) => text.instrument.startsWith(name));
const [first] = completeRows;
const others = completeRows.slice(1);
const own = first ? [first] : [];

export const unreadSheet: RuleExamples = {
  finds: {
    "a sheet with an item of the report and others": {
      rows: completeRows.slice(0, 3),
      otherSheets: { ต่อ: { rows: completeRows.slice(2) } },
      found: { cell: "A1", key: null, values: { sheet: "ต่อ", context: "not-read" } },
    },
    "a sheet with items that a working grid has not": {
      rows: own,
      isWorkingGrid: true,
      otherSheets: { EIT: { rows: ofInstrument("EIT") } },
      found: { cell: "A1", key: null, values: { sheet: "EIT", context: "not-read" } },
    },
    "the same items in other words: a draft, or the final report": {
      rows: completeRows,
      otherSheets: {
        ฉบับสมบูรณ์: {
          rows: completeRows.map((each) => ({ ...each, text: { ...each.text, results: "" } })),
        },
      },
      found: { cell: "A1", key: null, values: { sheet: "ฉบับสมบูรณ์", context: "not-read" } },
    },
    "a sheet that names another agency": {
      rows: own,
      otherSheets: { เขา: { rows: others, agency: "กรมอื่น" } },
      found: { cell: "A1", key: null, values: { sheet: "เขา", context: "other-agency" } },
    },
    "two of them": {
      rows: own,
      isWorkingGrid: true,
      otherSheets: { EIT: { rows: ofInstrument("EIT") }, OIT: { rows: ofInstrument("OIT") } },
      found: [
        { cell: "A1", key: null, values: { sheet: "EIT", context: "not-read" } },
        { cell: "A1", key: null, values: { sheet: "OIT", context: "not-read" } },
      ],
    },
  },
  passes: {
    "a sheet for each instrument, read as one report": {
      rows: ofInstrument("IIT"),
      otherSheets: { EIT: { rows: ofInstrument("EIT") }, OIT: { rows: ofInstrument("OIT") } },
    },
    "the report of another year": { otherSheets: { "2565": { rows: others, fiscalYear: 2565 } } },
    "the same items once more": { otherSheets: { สำเนา: { rows: completeRows } } },
    "a workbook of one sheet": {},
  },
};

export const otherSheet: RuleExamples = {
  finds: {
    "the report of another year": {
      otherSheets: { "2565": { rows: others, fiscalYear: 2565 } },
      found: { cell: "A1", key: null, values: { sheet: "2565", context: "other-year" } },
    },
    "the same items once more": {
      otherSheets: { สำเนา: { rows: completeRows } },
      found: { cell: "A1", key: null, values: { sheet: "สำเนา", context: "same-items" } },
    },
    "some of the same items": {
      otherSheets: { ร่าง: { rows: completeRows.slice(0, 2) } },
      found: { cell: "A1", key: null, values: { sheet: "ร่าง", context: "same-items" } },
    },
  },
  passes: {
    "a sheet with items of its own": { rows: own, otherSheets: { อื่น: { rows: others } } },
    "a form without rows": { otherSheets: { แบบฟอร์ม: { rows: [] } } },
    "a working grid alone": { isWorkingGrid: true, rows: [row({})] },
  },
};
