import { loadYear } from "../../src/reference/load-year";
import type { Action } from "../../src/report/actions/action";
import { addYears } from "../../src/report/actions/add-years";
import { buildRows, changeRow } from "../../src/report/actions/change-row";
import { fillRow } from "../../src/report/actions/fill-fields";
import { fixTexts } from "../../src/report/actions/fix-texts";
import { importScores } from "../../src/report/actions/import-scores";
import { layOut } from "../../src/report/actions/lay-out";
import { mark } from "../../src/report/actions/mark";
import { note } from "../../src/report/actions/note";
import { pasteDirectory } from "../../src/report/actions/paste-directory";
import { publish } from "../../src/report/actions/publish";
import { takeBack } from "../../src/report/actions/take-back";
import type { ItemScore } from "../../src/report/sheets/scores/score-list";
import type { Finding, TextFix } from "../../src/report/check/finding";
import { example } from "../../src/report/form/example";
import type { CellValue } from "../../src/report/form/report";
import { targetOf, type RowTexts } from "../../src/report/rows/follow-row";
import { act, type Acted } from "../../src/taskpane/workbook/act";
import type { LiveWorkbook } from "../../src/taskpane/workbook/live-workbook";
import { wordPaste } from "../samples/word-paste";
import { layoutRequest, readReport } from "../excel/at-excel";
import { marked } from "./picture";

/** Something a person does, and the workbook they do it in. */
export interface Scene {
  name: string;
  /** Makes the workbook, on a blank one. */
  set: (live: LiveWorkbook) => Promise<void>;
  /** What the person's press does; what they saw when they pressed is what they go by. */
  press: (live: LiveWorkbook) => Promise<Press>;
}

/** One press of a button in a pane. */
export type Press = (live: LiveWorkbook) => Promise<Acted<unknown>>;

const sheetName = "รายงาน ITA";

/** A press with a wish that was made of what was seen. */
function pressing<Wish, Done>(action: Action<Wish, Done>, wish: Wish) {
  return (live: LiveWorkbook) => act(live, action, wish);
}

async function writeCells(address: string, values: CellValue[][], sheet = sheetName) {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.numberFormat = [["@"]];
    range.values = values;
    await context.sync();
  });
}

/** The example laid out, each of its longer texts marked, and a note beside the grid. */
async function markedReport(live: LiveWorkbook): Promise<void> {
  await act(live, layOut, await layoutRequest({ example }));
  const texts = [7, 8, 9, 10, 11].map((row) =>
    [0, 2, 3].map((column) => `• ข้อความ ${marked(row * 10 + column)}`),
  );
  await writeCells(
    "D7:D11",
    texts.map(([measures = ""]) => [measures]),
  );
  await writeCells(
    "F7:G11",
    texts.map((cells) => cells.slice(1)),
  );
  await writeCells("J9", [[`จดไว้ ${marked(1)}`]]);
  await writeCells("J8", [[`จดไว้ ${marked(2)}`]]);
}

async function rowAt(index: number) {
  const row = (await readReport()).rows[index];
  if (!row) throw new Error(`no row ${index}`);
  return row;
}

function filling(index: number | "free", fields: Partial<RowTexts>): Scene["press"] {
  return async () => {
    const report = await readReport();
    const row = index === "free" ? null : (report.rows[index] ?? null);
    const sheetRow = row?.sheetRows[0] ?? (report.rows[4]?.sheetRows[0] ?? 0) + 1;
    const target = targetOf(report, { sheetRow, row });
    const seen = Object.fromEntries(
      Object.keys(fields).map((key) => [key, Reflect.get(row?.text ?? {}, key) ?? ""]),
    );
    return pressing(fillRow, { target, fields, seen });
  };
}

const items: ItemScore[] = [
  { instrument: "IIT", code: "i1", title: "การปฏิบัติงาน", score: 60 },
  { instrument: "EIT", code: "e9", title: "การเผยแพร่ข้อมูล", score: 72.7 },
  { instrument: "OIT", code: "O1", title: "โครงสร้าง", score: 100 },
];

const importing = async (list: readonly ItemScore[]) =>
  pressing(importScores, {
    items: list,
    assessedYear: 2566,
    year: await loadYear(2566),
    yearBefore: await loadYear(2566),
    newSettings: { fiscalYear: 2567, threshold: 85 },
  });

const building = () =>
  pressing(buildRows, {
    kind: "build",
    rows: {
      urgent: Array.from({ length: 5 }, (_, index) => [
        { ...items[0]!, code: `i${index + 1}`, score: 60 + index },
      ]),
      develop: [[{ ...items[1]!, score: 90 }]],
    },
  });

const fixing = (cells: readonly [row: number, before: string, after: string][]): TextFix[] =>
  cells.map(([row, before, after]) => ({
    kind: "text",
    safe: true,
    to: after,
    edits: [{ row, column: 3, before, start: 0, end: before.length, text: after }],
  }));

const manyLines = Array.from(
  { length: 40 },
  (_, index) => `${index + 1}. ทำ ${marked(300 + index)}`,
);

function takingBack(before: (live: LiveWorkbook) => Promise<Acted<unknown>>): Scene["press"] {
  return async (live) => {
    const { undo } = await before(live);
    if (!undo) throw new Error("there is no way back");
    return pressing(takeBack, undo);
  };
}

const changing =
  (index: number, kind: "duplicate" | "delete" | "up" | "down"): Scene["press"] =>
  async () =>
    pressing(changeRow, { kind, row: await rowAt(index) });

export const scenes: Scene[] = [
  {
    name: "lay out a blank sheet",
    set: async () => {},
    press: async () => pressing(layOut, await layoutRequest()),
  },
  {
    name: "lay out a pasted report",
    set: async () => {
      const cells = wordPaste.map((row) => Array.from({ length: 7 }, (_, at) => row[at] ?? ""));
      await writeCells(`A1:G${cells.length}`, cells, "Sheet1");
      await writeCells("J3", [[`จดไว้ ${marked(1)}`]], "Sheet1");
    },
    press: async () => pressing(layOut, await layoutRequest()),
  },
  {
    name: "lay out again, with a text that runs on",
    set: async (live) => {
      await markedReport(live);
      await writeCells("F9", [[manyLines.join("\n")]]);
    },
    press: async () => pressing(layOut, await layoutRequest()),
  },
  {
    name: "fill a field",
    set: markedReport,
    press: filling(1, { measures: `• ใหม่ ${marked(900)}` }),
  },
  {
    name: "fill fields",
    set: markedReport,
    press: filling(2, { issue: "i21 ข้อใหม่", score: "70.5", results: `• ใหม่ ${marked(900)}` }),
  },
  {
    name: "fill a field that runs on",
    set: markedReport,
    press: filling(1, { actions: [`• ข้อความ ${marked(82)}`, ...manyLines].join("\n") }),
  },
  {
    name: "fill a free row",
    set: markedReport,
    press: filling("free", {
      instrument: "IIT",
      issue: "i5 ข้อห้า",
      measures: `• ใหม่ ${marked(900)}`,
    }),
  },
  {
    name: "add a row",
    set: markedReport,
    press: async () => pressing(changeRow, { kind: "add", section: "urgent" }),
  },
  { name: "delete a row", set: markedReport, press: changing(1, "delete") },
  { name: "copy a row", set: markedReport, press: changing(1, "duplicate") },
  { name: "move a row up", set: markedReport, press: changing(2, "up") },
  { name: "move a row down", set: markedReport, press: changing(1, "down") },
  {
    name: "move a row to the other section",
    set: markedReport,
    press: async () =>
      pressing(changeRow, { kind: "to-section", row: await rowAt(1), section: "develop" }),
  },
  { name: "build rows", set: markedReport, press: async () => building() },
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
  { name: "import scores", set: markedReport, press: () => importing(items) },
  {
    name: "import scores again",
    set: async (live) => {
      await markedReport(live);
      await (
        await importing(items)
      )(live);
    },
    press: () =>
      importing([
        ...items.map((item) => ({ ...item, score: item.score / 2 })),
        { ...items[0]!, code: "i2", score: 50 },
      ]),
  },
  {
    name: "paste departments",
    set: markedReport,
    press: async () =>
      pressing(pasteDirectory, [
        { abbreviation: "ฝทบ.", name: "ฝ่ายทรัพยากรบุคคลใหม่" },
        { abbreviation: "ฝนบ.", name: `ฝ่ายนโยบาย ${marked(900)}` },
      ]),
  },
  { name: "add a year's list", set: markedReport, press: async () => pressing(addYears, null) },
  { name: "publish", set: markedReport, press: async () => pressing(publish, null) },
  { name: "take back built rows", set: markedReport, press: takingBack(building()) },
  {
    name: "take back a deletion",
    set: markedReport,
    press: takingBack(async (live) =>
      act(live, changeRow, { kind: "delete", row: await rowAt(1) }),
    ),
  },
  {
    name: "take back a move",
    set: markedReport,
    press: takingBack(async (live) => act(live, changeRow, { kind: "down", row: await rowAt(1) })),
  },
  {
    name: "take back an import",
    set: markedReport,
    press: takingBack(async (live) => (await importing(items))(live)),
  },
];

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
  };
}
