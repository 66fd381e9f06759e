import { readWorkbook } from "../../src/excel/read-workbook";
import { fixTexts } from "../../src/report/actions/fix-texts";
import { mark } from "../../src/report/actions/mark";
import { publish } from "../../src/report/actions/publish";
import { sheetNames } from "../../src/report/workbook/names";
import {
  act,
  addSheet,
  fill,
  layOut,
  openWorkbook,
  reportUnderstood,
  valuesOf,
  viewOfPane,
} from "./at-excel";
import { openBlankWorkbook } from "./blank-workbook";

/* A workbook as an agency has it: its own form, on as many sheets as it likes. */

const opened = openBlankWorkbook();

const header = ["แบบ", "ประเด็น", "มาตรการ", "ผู้รับผิดชอบ", "วิธีการดำเนินการ", "ผลที่ได้"];
const row = (instrument: string, issue: string) => [
  [instrument, issue, "• ประชุม", "ฝทบ.", "1. ชี้แจง", "• ทราบทั่วกัน"],
];

describe("a report of several sheets", () => {
  beforeEach(async () => {
    await fill("Sheet1", "A1:F2", [header, ...row("IIT", "i8 กระบวนการงบประมาณ")]);
    await addSheet("EIT", "A1:F2", [header, ...row("EIT", "e6 ช่องทาง")]);
  });

  test("is read as one, from whichever sheet is in front", async () => {
    expect((await reportUnderstood())?.rows.map(({ codes }) => codes[0])).toEqual(["i8", "e6"]);
    await Excel.run((context) => {
      context.workbook.worksheets.getItem("EIT").activate();
      return context.sync();
    });
    expect((await reportUnderstood())?.rows.map(({ codes }) => codes[0])).toEqual(["e6", "i8"]);
  });

  test("names in each finding the sheet that it is on, and looks at no sheet twice", async () => {
    await fill("EIT", "F2", [[""]]);
    const { report } = await viewOfPane();
    const places = report?.groups.flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule === "missing-results").map(({ place }) => place),
    );
    expect(places).toEqual([
      { sheetName: "EIT", row: 1, isOfDocument: false, isOneOfSeveral: true },
    ]);
    expect(report?.unreadSheets).toEqual([]);
  });

  test("is laid out whole in one grid, and its own sheets stay as they are", async () => {
    const before = await valuesOf("EIT", "A1:F2");
    const { rows, outcome, sheetName } = await layOut();
    expect([rows, outcome, sheetName]).toEqual([2, "copied", sheetNames.report]);
    expect(await valuesOf("EIT", "A1:F2")).toEqual(before);
    expect((await reportUnderstood())?.rows.map(({ codes }) => codes[0])).toEqual(["i8", "e6"]);
  });

  test("is changed in no row: where it stands is another sheet's row", async () => {
    const edit = { row: 1, column: 5, before: "• ทราบทั่วกัน", start: 0, end: 1, text: "-" };
    const fixes = [{ kind: "text" as const, safe: true, to: "-", edits: [edit] }];
    await expect(act(fixTexts, { sheetName: "Sheet1", fixes })).rejects.toThrow("no-grid");
    const [finding] = (await viewOfPane()).report?.groups.flatMap(({ findings }) => findings) ?? [];
    if (!finding) throw new Error("nothing was found");
    const marking = act(mark, { sheetName: "Sheet1", findings: [finding] });
    await expect(marking).rejects.toThrow("no-grid");
    expect((await viewOfPane()).report?.incompleteRows).toEqual([]);
  });

  test("is published whole, and again, and stays the report that is checked", async () => {
    for (let times = 0; times < 2; times += 1) {
      expect((await act(publish, null)).done.rows).toBe(2);
      expect((await reportUnderstood())?.rows.map(({ codes }) => codes[0])).toEqual(["i8", "e6"]);
    }
  });

  test("offers no click that would be refused", async () => {
    await fill("Sheet1", "D2", [["ฝทบ"]]);
    const findings = (await viewOfPane()).report?.groups.flatMap(({ findings }) => findings) ?? [];
    expect(findings.flatMap(({ fixes }) => fixes)).toEqual([]);
  });

  test("is no more than its sheets in sight", async () => {
    await Excel.run((context) => {
      context.workbook.worksheets.getItem("EIT").visibility = "Hidden";
      return context.sync();
    });
    expect((await reportUnderstood())?.rows).toHaveLength(1);
  });
});

test("a sheet too large to be read beside the others is named as one that was not looked at", async () => {
  await fill("Sheet1", "A1:F2", [header, ...row("IIT", "i8 กระบวนการงบประมาณ")]);
  await addSheet("ข้อมูลดิบ", "A1", [["ต้น"]]);
  await fill("ข้อมูลดิบ", "Z5000", [["ปลาย"]]);
  expect((await viewOfPane()).report?.unreadSheets).toEqual(["ข้อมูลดิบ"]);
});

test("a blank sheet beside the report is none that was not looked at", async () => {
  await fill("Sheet1", "A1:F2", [header, ...row("IIT", "i8 กระบวนการงบประมาณ")]);
  await addSheet("Sheet2", "A1", [[""]]);
  expect((await viewOfPane()).report?.unreadSheets).toEqual([]);
});

test("a sheet that names items under headers that nobody knows is told, and keeps the report from being ready", async () => {
  await fill("Sheet1", "A1:F2", [header, ...row("IIT", "i8 กระบวนการงบประมาณ")]);
  await addSheet("บันทึก", "A1:C3", [
    ["สิ่งที่เจอ", "สิ่งที่ทำ", "ได้อะไร"],
    ["i9 การใช้อำนาจ", "ประชุม", "ทราบ"],
    ["i10 การใช้ทรัพย์สิน", "ประชุม", "ทราบ"],
  ]);
  const { report } = await viewOfPane();
  expect([report?.overlookedSheets, report?.unreadSheets]).toEqual([["บันทึก"], []]);
  expect(report?.isReady).toBe(false);
  // In front of it its columns may be matched, though another sheet has a report.
  await Excel.run((context) => {
    context.workbook.worksheets.getItem("บันทึก").activate();
    return context.sync();
  });
  expect((await viewOfPane()).toMatch?.sheetName).toBe("บันทึก");
});

test("an edit on another sheet of the report is seen", async () => {
  await fill("Sheet1", "A1:F2", [header, ...row("IIT", "i8 กระบวนการงบประมาณ")]);
  await addSheet("EIT", "A1:F2", [header, ...row("EIT", "e6 ช่องทาง")]);
  const live = await openWorkbook();
  await fill("EIT", "B2", [["e7 การเผยแพร่"]]);
  const sheetName = "EIT";
  live.recheck.hint({ sheetName, row: 1, column: 1, rowCount: 1, columnCount: 1 });
  const book = await live.current();
  live.recheck.stop();
  expect(book.report?.rows.map(({ codes }) => codes[0])).toEqual(["i8", "e7"]);
});

test("rows out of sight in a form of the agency's own are named, not counted", async () => {
  await fill("Sheet1", "A1:F3", [header, ...row("IIT", "i8 ก"), ...row("IIT", "i9 ข")]);
  await Excel.run((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("3:3").rowHidden = true;
    return context.sync();
  });
  const { rows, hiddenRows } = (await reportUnderstood()) ?? {};
  expect([rows?.length, hiddenRows]).toEqual([1, [2]]);
});

test("where a grid was laid out no other sheet is read", async () => {
  await layOut();
  await addSheet("งบประมาณ", "A1", [["ก"]]);
  await Excel.run((context) => {
    context.workbook.worksheets.getItem(sheetNames.report).activate();
    return context.sync();
  });
  opened().pane.resetRoundTrips();
  expect((await readWorkbook({ waitForTyping: true })).others).toEqual([]);
  expect(opened().pane.roundTrips()).toBe(1);
});
