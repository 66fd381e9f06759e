import { readWorkbook } from "../../src/excel/read-workbook";
import { entryKeys } from "../../src/report/form/columns";
import { cellAddress } from "../../src/report/terms/address";
import { sheetNames } from "../../src/report/workbook/names";
import { wordPaste } from "../samples/word-paste";
import { check, fill, layOut, readReport, sheetsOfWorkbook, valuesOf } from "./at-excel";
import { openBlankWorkbook } from "./blank-workbook";

openBlankWorkbook();
const grid = sheetNames.report;

describe("laying out a blank workbook", () => {
  it("takes the blank sheet, adds the directory and hides the lists", async () => {
    const { outcome } = await layOut();
    expect(outcome).toBe("new");
    expect(await sheetsOfWorkbook()).toEqual([
      [grid, "Visible"],
      [sheetNames.safe, "Hidden"],
      [sheetNames.lists, "Hidden"],
      [sheetNames.directory, "Visible"],
    ]);
  });

  it("draws title, two-level header, both bands and rows ready to type in", async () => {
    await layOut();
    const report = await readReport();
    expect(report).toMatchObject({ agency: "สำนักงานตัวอย่าง", fiscalYear: 2566, rows: [] });
    expect(report.place.bands.map(({ kind }) => kind)).toEqual(["urgent", "develop"]);
    expect(report.place.headerRows).toBe(2);
  });

  const issueList = () =>
    Excel.run(async (context) => {
      const rule = context.workbook.worksheets.getItem(grid).getRange("B8").dataValidation;
      rule.load("rule,type");
      await context.sync();
      return String(rule.rule.list?.source);
    });

  it("offers nothing, which is no error, where no แบบ is chosen", async () => {
    await layOut();
    const source = (await issueList()).slice(1);
    const seen = await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem(grid).getRange("M8:N8");
      cells.formulas = [[`=ISERROR(${source})`, `=COUNTA(${source})`]];
      cells.load("values");
      await context.sync();
      return cells.values;
    });
    expect(seen).toEqual([[false, 0]]);
  });

  it("offers only the chosen instrument's items", async () => {
    await layOut();
    const source = await issueList();
    expect(source).toBe(
      "=CHOOSE(IFERROR(MATCH(LEFT($A8,3),ITA_Instruments,0),4),ITA_IIT,ITA_EIT,ITA_OIT,ITA_None)",
    );
    const items = await valuesOf(sheetNames.lists, "F2:F3");
    expect(items.flat().map((item) => String(item).split(" ")[0])).toEqual(["e1", "e2"]);
  });
});

describe("laying out where something else stands", () => {
  it("leaves a sheet of something else as it is and takes a new one", async () => {
    await fill("Sheet1", "A1:B2", [
      ["ชื่อ", "เบอร์"],
      ["สมชาย", "=1+1"],
    ]);
    expect((await layOut()).outcome).toBe("new");
    expect(await valuesOf("Sheet1", "A1:B2")).toEqual([
      ["ชื่อ", "เบอร์"],
      ["สมชาย", "=1+1"],
    ]);
    expect((await sheetsOfWorkbook()).map(([name]) => name)).toContain(grid);
  });

  it("copies a report pasted from Word into a grid of its own, whole, and leaves the paste alone", async () => {
    const last = cellAddress(wordPaste.length - 1, 5);
    await fill("Sheet1", `A1:${last}`, wordPaste);
    const before = await readReport();
    expect((await layOut({ agency: before.agency })).outcome).toBe("copied");
    expect(await valuesOf("Sheet1", `A1:${last}`)).toEqual(wordPaste);

    const copied = await readReport();
    expect(copied.sheetName).toBe(grid);
    for (const key of entryKeys.filter((key) => key !== "issue" && key !== "score"))
      expect(copied.rows.map(({ text }) => text[key])).toEqual(
        before.rows.map(({ text }) => text[key]),
      );
    expect(copied.rows.map(({ codes, scores }) => [codes, scores])).toEqual(
      before.rows.map(({ codes, scores }) => [codes, scores]),
    );
    expect(copied.legend).toEqual(before.legend);
    const missing = (await check()).findings.filter(({ rule }) => rule.startsWith("missing-"));
    expect(missing.map(({ rule }) => rule)).toEqual(["missing-score"]);
  });

  it("lays out a report without sections by its scores, and of bands the instrument", async () => {
    const rows = [
      ["ของ กรมตัวอย่าง ประจำปีงบประมาณ พ.ศ. 2566", "", "", "", "", ""],
      ["ประเด็น", "คะแนน", "มาตรการ", "ผู้รับผิดชอบ", "วิธีดำเนินการ", "ผลการดำเนินงาน"],
      ["ตัวชี้วัดที่ 3 การใช้อำนาจ", "", "", "", "", ""],
      ["การมอบหมายงาน", 73.1, "ประชุม", "ฝกค.", "ชี้แจง", "ทราบ"],
      ["ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน", "", "", "", "", ""],
      ["e1 การปฏิบัติงานตามขั้นตอน", 92.35, "ลดเวลา", "ฝกค.", "จองคิว", "เร็วขึ้น"],
    ];
    await fill("Sheet1", "A1:F6", rows);
    expect((await layOut({ agency: "กรมตัวอย่าง" })).outcome).toBe("copied");
    const { rows: copied } = await readReport();
    expect(copied.map(({ section, text }) => [section, text.instrument, text.issue])).toEqual([
      ["urgent", "IIT", "การมอบหมายงาน"],
      ["develop", "EIT", "e1 การปฏิบัติงานตามขั้นตอน"],
    ]);
  });

  it("takes the pasted report's legend as the directory", async () => {
    await fill("Sheet1", `A1:${cellAddress(wordPaste.length - 1, 5)}`, wordPaste);
    await layOut();
    expect(await valuesOf(sheetNames.directory, "A2:B3")).toEqual([
      ["ฝทบ.", "ฝ่ายทรัพยากรบุคคล"],
      ["ฝกง.", "ฝ่ายการเงินและงบประมาณ"],
    ]);
  });
});

describe("a report from a file", () => {
  const given = {
    fiscalYear: 2566,
    rows: [],
    departments: [
      { abbreviation: "ฝทบ.", name: "ชื่ออื่น" },
      { abbreviation: "ฝกม.", name: "ฝ่ายกฎหมาย" },
    ],
    fileName: "รายงานเดิม.docx",
  };

  it("brings along its departments, and the workbook's own keep their names", async () => {
    await layOut();
    await fill(sheetNames.directory, "A2:B2", [["ฝทบ.", "ฝ่ายทรัพยากรบุคคล"]]);
    const { outcome, from, sheetName } = await layOut({ given });
    expect([outcome, from]).toEqual(["opened", "รายงานเดิม.docx"]);
    expect(sheetName).not.toBe(sheetNames.report);
    const { directory } = await readWorkbook({ waitForTyping: true });
    expect(directory?.values.slice(1)).toEqual([
      ["ฝทบ.", "ฝ่ายทรัพยากรบุคคล"],
      ["ฝกม.", "ฝ่ายกฎหมาย"],
    ]);
  });
});
