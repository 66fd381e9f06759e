import { fixTexts } from "../../../src/report/actions/fix-texts";
import { mark } from "../../../src/report/actions/mark";
import { note } from "../../../src/report/actions/note";
import type { Finding } from "../../../src/report/check/finding";
import type { TextFix } from "../../../src/report/check/found";
import { undecided } from "../../../src/report/form/signing";
import { marked } from "../picture";
import { markedReport, sheetName, writeCells } from "./marked-report";
import { pressing, type Scene } from "./scene";

const fixing = (cells: readonly [row: number, before: string, after: string][]): TextFix[] =>
  cells.map(([row, before, after]) => ({
    kind: "text",
    safe: true,
    to: after,
    edits: [{ row, column: 3, before, start: 0, end: before.length, text: after }],
  }));

function finding(row: number, column: number): Finding {
  return {
    rule: "missing-actions",
    severity: "error",
    reportRow: null,
    row,
    column,
    key: "measures",
    values: {},
    suggestions: [],
    fixes: [],
    place: { sheetName: "", row: 0, isOfDocument: false, isOneOfSeveral: false },
  };
}

export const checking: Scene[] = [
  {
    name: "fix texts",
    set: markedReport,
    press: async () =>
      pressing(fixTexts, {
        sheetName,
        fixes: fixing([
          [6, `• ข้อความ ${marked(70)}`, `• แก้แล้ว ${marked(70)}`],
          [9, `• ข้อความ ${marked(100)}`, `• แก้แล้ว ${marked(100)}`],
        ]),
      }),
  },
  {
    name: "mark findings",
    set: markedReport,
    press: async () => pressing(mark, { sheetName, findings: [finding(6, 3), finding(8, 5)] }),
  },
  {
    name: "set a rule's level",
    set: markedReport,
    press: async () =>
      pressing(note, { kind: "set-level", sheetName, rule: "numbering", level: "off" }),
  },
  {
    name: "keep who signs",
    set: markedReport,
    press: async () =>
      pressing(note, {
        kind: "document",
        settings: { ...undecided, signing: { ...undecided.signing, name: "นายสมชาย ใจดี" } },
      }),
  },
  {
    name: "match columns",
    set: async () => {
      await writeCells(
        "A1:C2",
        [
          ["สิ่งที่เจอ", "สิ่งที่ทำ", "ได้อะไร"],
          [`i8 งบประมาณ ${marked(1)}`, `ประชุม ${marked(2)}`, `ทราบ ${marked(3)}`],
        ],
        "Sheet1",
      );
    },
    press: () =>
      Promise.resolve(
        pressing(note, {
          kind: "match-columns",
          sheetName: "Sheet1",
          columns: { issue: 0, measures: 1, results: 2 },
        }),
      ),
  },
];
