import { toDrawOn } from "../../src/excel/ask-drawing";
import { readWorkbook } from "../../src/excel/read-workbook";
import { fixTexts } from "../../src/report/actions/fix-texts";
import { mark as markAction } from "../../src/report/actions/mark";
import { note as noteAction, type NoteWish } from "../../src/report/actions/note";
import { checkReport } from "../../src/report/check/check-report";
import { readCheckNotes } from "../../src/report/check/check-sheet";
import type { Finding } from "../../src/report/check/finding";
import type { TextFix } from "../../src/report/check/found";
import { acknowledgementOf, noNotes } from "../../src/report/check/notes";
import { example } from "../../src/report/form/example";
import type { Host } from "../../workbench/host/host";
import { sampleGiven } from "../samples/complete-report";
import { openPane, startHost, type TestPane } from "../support/pane";
import { act, exampleLaidOut, fill, readReport, takeBack, tripsOf, valuesOf } from "./at-excel";

let host: Host;
let stop: () => Promise<void>;
let pane: TestPane;

beforeEach(async () => {
  ({ host, stop } = startHost(await exampleLaidOut()));
  pane = openPane(host);
});
afterEach(() => stop());

const sheetName = "รายงาน ITA";
const readToDraw = () => readWorkbook({ waitForTyping: true, toDraw: toDrawOn("active-sheet") });

async function findings(): Promise<Finding[]> {
  const given = { ...(await sampleGiven()), directory: example.departments, scores: null };
  return checkReport(await readReport(), given).findings;
}

const textFixes = (found: readonly Finding[]): TextFix[] =>
  found.flatMap(({ fixes }) => fixes.slice(0, 1)).filter((fix) => fix.kind === "text");

const putRight = (fixes: readonly TextFix[]) => act(fixTexts, { sheetName, fixes });

describe("putting texts right", () => {
  beforeEach(async () => {
    await fill(sheetName, "E7", [["ผตป. / ผบก. (ส่วนการพัสดุ)"]]);
    await fill(sheetName, "F8", [["1. ประชุม\n3. สรุปผล"]]);
  });

  it("changes just the letters that are wrong, all cells in one read and one write, and sees them", async () => {
    const fixes = textFixes(await findings());
    expect(await tripsOf(pane, fixTexts, { sheetName, fixes })).toBe(3);
    expect(await valuesOf(sheetName, "E7")).toEqual([["ฝตป. / ฝบก. (ส่วนการพัสดุ)"]]);
    expect(await valuesOf(sheetName, "F8")).toEqual([["1. ประชุม\n2. สรุปผล"]]);
    expect(textFixes(await findings())).toEqual([]);
  });

  it("is taken back whole", async () => {
    const before = await valuesOf(sheetName, "A1:H40");
    const { undo } = await putRight(textFixes(await findings()));
    expect(await takeBack(undo)).toBe(true);
    expect(await valuesOf(sheetName, "A1:H40")).toEqual(before);
  });

  it("takes nothing back where someone has written into the cell since", async () => {
    const { undo } = await putRight(textFixes(await findings()));
    await fill(sheetName, "E7", [["ฝทบ."]]);
    expect(await takeBack(undo)).toBe(false);
    expect(await valuesOf(sheetName, "E7")).toEqual([["ฝทบ."]]);
  });

  it("does nothing at all where one of the cells holds something else by now", async () => {
    const fixes = textFixes(await findings());
    await fill(sheetName, "F8", [["1. ประชุมใหญ่"]]);
    await expect(putRight(fixes)).rejects.toThrow("row-gone");
  });

  it("never writes over a formula", async () => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheetName).getRange("E7");
      cell.numberFormat = [["General"]];
      cell.formulas = [['="ผตป. / ผบก. (ส่วนการพัสดุ)"']];
      await context.sync();
    });
    const fixes = textFixes(await findings());
    await expect(putRight(fixes)).rejects.toThrow("formula-there");
  });
});

describe("marks in the sheet", () => {
  const ownFlags = async () =>
    (await readToDraw()).active.flags.filter(({ formula }) => formula.includes("ITA_Check"));
  const mark = (found: readonly Finding[]) => act(markAction, { sheetName, findings: found });

  it("stand in each cell with a finding, and go with one more press", async () => {
    await fill(sheetName, "E7", [["ผตป."]]);
    const found = await findings();
    const flagsBefore = (await readToDraw()).active.flags.length;
    // A read, the notes, and the marks themselves with a look at what is new.
    expect(await tripsOf(pane, markAction, { sheetName, findings: found })).toBe(3);
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
  const note = (wish: NoteWish) => act(noteAction, wish);
  const notes = async () => readCheckNotes((await readToDraw()).check);

  it("stays in the workbook, on a hidden sheet of its own", async () => {
    await fill(sheetName, "F8", [["1. ประชุม\n3. สรุปผล"]]);
    const [warning] = (await findings()).filter(({ rule }) => rule === "numbering");
    const level = { kind: "set-level" as const, sheetName, rule: "text-too-tall" as const };
    const by = { name: "สมศรี ใจดี", date: "2026-11-23" };
    await note({ ...level, level: "off" });
    await note({ kind: "acknowledge", sheetName, findings: [warning!], ...by });
    const { levels, acknowledged } = await notes();
    expect(levels).toEqual({ "text-too-tall": "off" });
    expect(acknowledged).toEqual([expect.objectContaining({ rule: "numbering", ...by })]);
    await note({ ...level, level: null });
    await note({ kind: "take-back", sheetName, finding: warning! });
    expect(await notes()).toEqual(noNotes);
  });

  it("is about the warning as it was: another text, and it has to be acknowledged anew", async () => {
    await fill(sheetName, "F8", [["1. ประชุม\n3. สรุปผล"]]);
    const [warning] = (await findings()).filter(({ rule }) => rule === "numbering");
    const by = { name: "สมศรี", date: "2026-11-23" };
    await note({ kind: "acknowledge", sheetName, findings: [warning!], ...by });
    expect(acknowledgementOf(await notes(), await readReport(), warning!)?.name).toBe("สมศรี");
    await fill(sheetName, "F8", [["1. ประชุม\n3. สรุปผลแล้ว"]]);
    const [changed] = (await findings()).filter(({ rule }) => rule === "numbering");
    expect(acknowledgementOf(await notes(), await readReport(), changed!)).toBeNull();
  });
});
