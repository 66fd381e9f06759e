import { readWorkbook } from "../../src/excel/read-workbook";
import { publish as publishAction } from "../../src/report/actions/publish";
import { reportInView } from "../../src/report/book/report-in-view";
import { sheetNames } from "../../src/report/workbook/names";
import { wordPaste } from "../samples/word-paste";
import { act, exampleLaidOut, fill, layOut, readReport, tripsOf, valuesOf } from "./at-excel";
import { openBlankWorkbook } from "./blank-workbook";

const opened = openBlankWorkbook();
const grid = sheetNames.report;

async function publish() {
  const { done } = await act(publishAction, null);
  return { sheetName: done.sheet, rowCount: done.rows };
}

describe("publishing", () => {
  test("changes nothing but the sheet it adds", async () => {
    opened().open(await exampleLaidOut());
    const before = await valuesOf(grid, "A1:H40");
    // A read, a write, one of the looks that sees what is new, and one of the report, which is behind it then.
    expect(await tripsOf(opened().pane, publishAction, null)).toBe(4);
    const sheetName = "ฉบับเผยแพร่";
    expect(await valuesOf(grid, "A1:H40")).toEqual(before);
    const [title, heading] = await valuesOf(sheetName, "A1:A2");
    expect([title, heading]).toEqual([
      ["รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"],
      ["ของ สำนักงานตัวอย่าง ประจำปีงบประมาณ พ.ศ.2566"],
    ]);
    expect(await valuesOf(sheetName, "B7")).toEqual([
      ["i8 กระบวนการงบประมาณ (การมีส่วนร่วม) (73.10 คะแนน)"],
    ]);
  });

  test("keeps text that looks like a formula as text", async () => {
    opened().open(await exampleLaidOut());
    await fill(grid, "D7", [["=1+1"]]);
    const { sheetName } = await publish();
    expect(await valuesOf(sheetName, "C7")).toEqual([["=1+1"]]);
  });

  test("prints the number of each page, and no line between the sheet rows of one row", async () => {
    opened().open(await exampleLaidOut());
    await fill(grid, "F7", [[Array.from({ length: 30 }, () => "1. ประชุม").join("\n")]]);
    const { sheetName } = await publish();
    const [footer, ...lines] = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const { defaultForAllPages } = sheet.pageLayout.headersFooters;
      defaultForAllPages.load("centerFooter");
      const edges = (["EdgeTop", "InsideHorizontal", "EdgeBottom"] as const).map((edge) =>
        sheet.getRange("A7:F10").format.borders.getItem(edge).load("style"),
      );
      await context.sync();
      return [defaultForAllPages.centerFooter, ...edges.map(({ style }) => style)];
    });
    expect(footer).toContain("หน้า &P");
    expect(lines).toEqual(["Continuous", "None", "Continuous"]);
  });

  test("leaves the report in view, though its copy is in front", async () => {
    opened().open(await exampleLaidOut());
    const { sheetName } = await publish();
    const reading = await readWorkbook({ waitForTyping: true });
    expect(reading.active.sheetName).toBe(sheetName);
    expect(reportInView(reading)?.sheetName).toBe(grid);
  });

  test("leaves a report in view that was pasted and never laid out", async () => {
    await fill(
      "Sheet1",
      `A1:G${wordPaste.length}`,
      wordPaste.map((row) => Array.from({ length: 7 }, (_, at) => row[at] ?? "")),
    );
    const pasted = await readReport();
    expect((await publish()).rowCount).toBe(pasted.rows.length);
    expect(await readReport()).toEqual(pasted);
    // Laid out later, the grid takes the paste's place.
    await layOut();
    expect((await readReport()).sheetName).toBe(grid);
    expect((await publish()).sheetName).toBe("ฉบับเผยแพร่ (2)");
    expect((await readReport()).sheetName).toBe(grid);
  });

  test("is done anew after the sheet was deleted, and the report is the report meanwhile", async () => {
    opened().open(await exampleLaidOut());
    const first = await publish();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(first.sheetName).delete();
      await context.sync();
    });
    const reading = await readWorkbook({ waitForTyping: true });
    expect(reading.publishedSheet).toBeNull();
    expect(reportInView(reading)?.sheetName).toBe(grid);
    expect((await publish()).sheetName).toBe(first.sheetName);
  });

  test("makes another sheet the next time, beside what people have done to the first", async () => {
    opened().open(await exampleLaidOut());
    const first = await publish();
    await fill(first.sheetName, "A40", [["ลงชื่อ ผู้อำนวยการ"]]);
    const second = await publish();
    expect(second.sheetName).toBe("ฉบับเผยแพร่ (2)");
    expect(await valuesOf(first.sheetName, "A40")).toEqual([["ลงชื่อ ผู้อำนวยการ"]]);
  });
});
