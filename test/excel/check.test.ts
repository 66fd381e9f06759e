import { readWorkbook } from "../../src/excel/read-workbook";
import { writeDrawing } from "../../src/excel/write-drawing";
import { checkReport } from "../../src/report/check/check-report";
import { drawCheckNotes, readCheckNotes } from "../../src/report/check/check-sheet";
import type { Finding, TextFix } from "../../src/report/check/finding";
import { planMarks } from "../../src/report/check/marks";
import { aboutOf, acknowledgementOf } from "../../src/report/check/notes";
import { planFixes } from "../../src/report/check/plan-fixes";
import { example } from "../../src/report/example";
import type { Host } from "../../src/workbench/host/host";
import { sampleGiven } from "../samples/complete-report";
import { openPane, startHost, type TestPane } from "../support/pane";
import { fill, layOut, readReport, takeBack, valuesOf } from "./at-excel";

let host: Host;
let stop: () => Promise<void>;
let pane: TestPane;

beforeEach(async () => {
  ({ host, stop } = startHost());
  pane = openPane(host);
  await layOut({ example });
});
afterEach(() => stop());

const sheetName = "รายงาน ITA";
const readToDraw = () => readWorkbook({ waitForTyping: true, drawingOn: { sheetName } });

async function findings(): Promise<Finding[]> {
  const given = { ...(await sampleGiven()), directory: example.departments, scores: null };
  return checkReport(await readReport(), given).findings;
}

const textFixes = (found: readonly Finding[]): TextFix[] =>
  found.flatMap(({ fixes }) => fixes.slice(0, 1)).filter((fix) => fix.kind === "text");

async function putRight(fixes: readonly TextFix[]) {
  const planned = planFixes(await readToDraw(), sheetName, fixes);
  if (typeof planned === "string") throw new Error(planned);
  await writeDrawing(planned.drawing);
  return planned;
}

describe("putting texts right", () => {
  beforeEach(async () => {
    await fill(sheetName, "E7", [["ผตป. / ผบก. (ส่วนการพัสดุ)"]]);
    await fill(sheetName, "F8", [["1. ประชุม\n3. สรุปผล"]]);
  });

  it("changes just the letters that are wrong, all cells in one read and one write", async () => {
    const fixes = textFixes(await findings());
    pane.resetRoundTrips();
    await putRight(fixes);
    expect(pane.roundTrips()).toBe(2);
    expect(await valuesOf(sheetName, "E7")).toEqual([["ฝตป. / ฝบก. (ส่วนการพัสดุ)"]]);
    expect(await valuesOf(sheetName, "F8")).toEqual([["1. ประชุม\n2. สรุปผล"]]);
    expect(textFixes(await findings())).toEqual([]);
  });

  it("is taken back whole, in one read and one write", async () => {
    const before = await valuesOf(sheetName, "A1:H40");
    const { undo } = await putRight(textFixes(await findings()));
    pane.resetRoundTrips();
    expect(await takeBack(undo, null)).toBe(true);
    expect(pane.roundTrips()).toBe(2);
    expect(await valuesOf(sheetName, "A1:H40")).toEqual(before);
  });

  it("takes nothing back where someone has written into the cell since", async () => {
    const { undo } = await putRight(textFixes(await findings()));
    await fill(sheetName, "E7", [["ฝทบ."]]);
    expect(await takeBack(undo, null)).toBe(false);
    expect(await valuesOf(sheetName, "E7")).toEqual([["ฝทบ."]]);
  });

  it("does nothing at all where one of the cells holds something else by now", async () => {
    const fixes = textFixes(await findings());
    await fill(sheetName, "F8", [["1. ประชุมใหญ่"]]);
    expect(planFixes(await readToDraw(), sheetName, fixes)).toBe("row-gone");
  });

  it("never writes over a formula", async () => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheetName).getRange("E7");
      cell.numberFormat = [["General"]];
      cell.formulas = [['="ผตป. / ผบก. (ส่วนการพัสดุ)"']];
      await context.sync();
    });
    const fixes = textFixes(await findings());
    expect(planFixes(await readToDraw(), sheetName, fixes)).toBe("formula-there");
  });
});

describe("marks in the sheet", () => {
  const ownFlags = async () =>
    (await readToDraw()).active.flags.filter(({ formula }) => formula.includes("ITA_Check"));
  const mark = async (found: readonly Finding[]) => {
    const drawing = planMarks(await readToDraw(), sheetName, found);
    if (!drawing) throw new Error("the sheet was not read");
    await writeDrawing(drawing);
  };

  it("stand in each cell with a finding, and go with one more press", async () => {
    await fill(sheetName, "E7", [["ผตป."]]);
    const found = await findings();
    const flagsBefore = (await readToDraw()).active.flags.length;
    pane.resetRoundTrips();
    await mark(found);
    expect(pane.roundTrips()).toBe(2);
    const cells = new Set(found.map(({ row, column }) => `${row}:${column}`));
    expect(await ownFlags()).toHaveLength(cells.size);
    await mark(found);
    expect(await ownFlags()).toHaveLength(cells.size);
    await mark([]);
    expect(await ownFlags()).toEqual([]);
    expect((await readToDraw()).active.flags).toHaveLength(flagsBefore);
  });

  it("leave every cell of the report as it was", async () => {
    await fill(sheetName, "E7", [["ผตป."]]);
    const before = await valuesOf(sheetName, "A1:H40");
    await mark(await findings());
    expect(await valuesOf(sheetName, "A1:H40")).toEqual(before);
  });
});

describe("what people decide about the check", () => {
  const note = async (change: Parameters<typeof drawCheckNotes>[1]) =>
    writeDrawing(drawCheckNotes(await readToDraw(), change));
  const notes = async () => readCheckNotes((await readToDraw()).check);

  it("stays in the workbook, on a hidden sheet of its own", async () => {
    const acknowledged = [
      { rule: "link-broken" as const, about: "x-1", name: "สมศรี ใจดี", date: "2026-11-23" },
    ];
    await note({ levels: { "text-too-tall": "off" }, acknowledged, marks: [] });
    expect(await notes()).toEqual({ levels: { "text-too-tall": "off" }, acknowledged, marks: [] });
    await note({ levels: {}, acknowledged: [], marks: [] });
    expect(await notes()).toEqual({ levels: {}, acknowledged: [], marks: [] });
  });

  it("is about the warning as it was: another text, and it has to be acknowledged anew", async () => {
    await fill(sheetName, "F8", [["1. ประชุม\n3. สรุปผล"]]);
    const [warning] = (await findings()).filter(({ rule }) => rule === "numbering");
    const one = { rule: warning!.rule, name: "สมศรี", date: "2026-11-23" };
    const about = aboutOf(await readReport(), warning!);
    await note({ levels: {}, acknowledged: [{ ...one, about }], marks: [] });
    expect(acknowledgementOf(await notes(), await readReport(), warning!)?.name).toBe("สมศรี");
    await fill(sheetName, "F8", [["1. ประชุม\n3. สรุปผลแล้ว"]]);
    const [changed] = (await findings()).filter(({ rule }) => rule === "numbering");
    expect(acknowledgementOf(await notes(), await readReport(), changed!)).toBeNull();
  });
});
