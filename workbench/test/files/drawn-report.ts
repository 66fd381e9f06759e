import type { ICellData, IWorkbookData } from "@univerjs/core";
import { area } from "./opening";

const REPORT = "รายงาน ITA";
const DIRECTORY = "ฝ่าย";

const line = { s: 1, cl: { rgb: "#7F7F7F" } };
const text = (v: string, s?: string): ICellData => ({ v, t: 1, ...(s ? { s } : {}) });
export const issues = (row: number) =>
  `=CHOOSE(MATCH(LEFT($A${row},3),ITA_Instruments,0),ITA_IIT,ITA_EIT,ITA_OIT)`;
const list = { type: "list", operator: "between", allowBlank: true, errorStyle: 0 };

/** A workbook as the engine hands it out after a report was drawn. */
export const drawn = {
  id: "book",
  name: "report",
  appVersion: "0.25.1",
  locale: "enUS",
  custom: { properties: { schemaVersion: 1, agency: "สสว." } },
  styles: {
    title: { ff: "TH Sarabun New", fs: 20, bl: 1, ht: 2, vt: 2 },
    head: { bl: 1, bg: { rgb: "#DCE6F1" }, bd: { l: line, r: line, t: line, b: line }, tb: 3 },
    body: { ff: "TH Sarabun New", fs: 16, tb: 3, vt: 1, n: { pattern: "@" } },
    score: { n: { pattern: "0.00" }, ht: 2, cl: { rgb: "#C00000" } },
  },
  sheetOrder: ["s1", "s2", "s3"],
  sheets: {
    s1: {
      id: "s1",
      name: REPORT,
      rowCount: 1000,
      columnCount: 26,
      defaultColumnWidth: 88,
      freeze: { xSplit: 0, ySplit: 4, startRow: 4, startColumn: -1 },
      mergeData: [area(0, 0, 0, 3)],
      rowData: { 0: { h: 40, ia: 0 }, 4: { ia: 1 } },
      columnData: { 0: { w: 60 }, 1: { w: 240 }, 3: { w: 133.3, hd: 1 } },
      cellData: {
        0: { 0: text("รายงาน", "title") },
        2: { 0: { f: '="ครบ "&COUNTIF($A$5:$A$9,"?*")', v: "ครบ 1", t: 1 } },
        3: { 0: text("แบบ", "head"), 1: text("ประเด็น", "head"), 2: { s: "head" } },
        4: {
          0: text("IIT", "body"),
          1: text("=1+1", "body"),
          2: { v: 73.1, t: 2, s: "score" },
          3: { f: "=C5<ITA_Threshold", v: 1, t: 3 },
          4: { f: "=C5*$C$5", si: "doubled", v: 146.2, t: 2 },
        },
        5: {
          0: text("+66 2", "body"),
          1: text("- ข้อหนึ่ง\n  @ข้อสอง", "body"),
          2: text("80.24", "body"),
          4: { si: "doubled", v: 160.48, t: 2 },
        },
      },
      custom: {
        pageLayout: {
          orientation: "Landscape",
          paperSize: "A4",
          zoom: { horizontalFitToPages: 1 },
          centerHorizontally: true,
          titleRows: "$3:$4",
          topMargin: 36,
        },
      },
    },
    s2: {
      id: "s2",
      name: DIRECTORY,
      rowCount: 1000,
      columnCount: 26,
      cellData: { 0: { 0: text("อักษรย่อ") }, 1: { 0: text("ฝกค.") } },
    },
    s3: {
      id: "s3",
      name: "ITA_Lists",
      hidden: 1,
      rowCount: 1000,
      columnCount: 26,
      custom: { veryHidden: true },
      cellData: { 0: { 0: text("007"), 1: { v: 85, t: 2 } } },
    },
  },
  resources: [
    {
      name: "SHEET_DATA_VALIDATION_PLUGIN",
      data: JSON.stringify({
        s1: [
          {
            ...list,
            uid: "instrument",
            formula1: "=ITA_Instruments",
            ranges: [area(4, 0, 8)],
            showInputMessage: true,
            promptTitle: "แบบ",
            prompt: "เลือก IIT, EIT\nหรือ OIT",
            showErrorMessage: true,
            errorTitle: "แบบ",
            error: "แบบที่ใช้ได้คือ IIT, EIT หรือ OIT",
          },
          ...[5, 6, 7].map((row, n) => ({
            ...list,
            uid: `issue~${n}`,
            formula1: issues(row),
            ranges: [area(row - 1, 1, row - 1)],
          })),
          {
            uid: "score",
            type: "decimal",
            operator: "between",
            formula1: "0",
            formula2: "100",
            errorStyle: 1,
            ranges: [area(4, 2, 8)],
          },
        ],
      }),
    },
    {
      name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
      data: JSON.stringify({
        s1: [
          {
            cfId: "urgent",
            stopIfTrue: false,
            ranges: [area(4, 0, 8, 3)],
            rule: {
              type: "highlightCell",
              subType: "formula",
              value: "=AND(ISNUMBER($C5),$C5<ITA_Threshold)",
              style: { bg: { rgb: "#FDE7E9" }, cl: { rgb: "#8B0000" } },
            },
          },
        ],
      }),
    },
    {
      name: "SHEET_DEFINED_NAME_PLUGIN",
      data: JSON.stringify(
        Object.fromEntries(
          Object.entries({
            ITA_Threshold: "ITA_Lists!$B$1",
            ITA_Instruments: "ITA_Lists!$C$1:$C$3",
            ITA_IIT: "ITA_Lists!$D$1:$D$2",
            ITA_EIT: "ITA_Lists!$E$1:$E$2",
            ITA_OIT: "ITA_Lists!$F$1:$F$2",
            ITA_Directory: `'${DIRECTORY}'!$A:$B`,
            ITA_Departments: `=OFFSET('${DIRECTORY}'!$A$2,0,0,MAX(1,COUNTA('${DIRECTORY}'!$A:$A)-1),1)`,
          }).map(([name, formulaOrRefString]) => [name, { id: name, name, formulaOrRefString }]),
        ),
      ),
    },
  ],
} as unknown as IWorkbookData;
