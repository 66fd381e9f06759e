import { example } from "../../src/report/form/example";
import { sheetNames } from "../../src/report/workbook/names";
import { layOut, readReport, sheetsOfWorkbook, valuesOf } from "./at-excel";
import { openBlankWorkbook } from "./blank-workbook";

openBlankWorkbook();
const grid = sheetNames.report;
const ofNewYear = `${grid} 2567`;

describe("laying out another year", () => {
  it("begins an empty report on a sheet of its own, and leaves the one with text as it is", async () => {
    await layOut({ given: example });
    const before = await valuesOf(grid, "A1:H40");
    const done = await layOut({ fiscalYear: 2567 });
    expect(done).toMatchObject({ outcome: "new-year", sheet: ofNewYear, from: grid, rows: 0 });
    expect(await valuesOf(grid, "A1:H40")).toEqual(before);
    const report = await readReport();
    expect(report).toMatchObject({ sheetName: ofNewYear, fiscalYear: 2567, rows: [] });
  });

  it("takes the departments along, in the legend and on their one sheet", async () => {
    await layOut({ given: example });
    const directory = await valuesOf(sheetNames.directory, "A1:B20");
    const { legend } = await readReport();
    await layOut({ fiscalYear: 2567 });
    expect(await valuesOf(sheetNames.directory, "A1:B20")).toEqual(directory);
    expect((await readReport()).legend).toEqual(legend);
    expect(legend).not.toEqual([]);
  });

  it("is worked on from then on, also where last year's sheet is in front again", async () => {
    await layOut({ given: example });
    await layOut({ fiscalYear: 2567 });
    expect((await layOut({ fiscalYear: 2567 })).outcome).toBe("refreshed");
    await show(grid);
    expect((await readReport()).fiscalYear).toBe(2566);
    expect((await layOut()).outcome).toBe("refreshed");
    expect((await sheetsOfWorkbook()).map(([name]) => name)).toHaveLength(5);
  });

  it("is refused where that year was begun already, which another sheet in front may hide", async () => {
    await layOut({ given: example });
    await layOut({ fiscalYear: 2567 });
    await show(grid);
    await expect(layOut({ fiscalYear: 2567 })).rejects.toThrow("year-there");
    expect((await sheetsOfWorkbook()).map(([name]) => name)).not.toContain(`${ofNewYear} (2)`);
  });

  it("changes the year of a report that holds no text yet", async () => {
    await layOut();
    expect(await layOut({ fiscalYear: 2567 })).toMatchObject({ outcome: "refreshed", sheet: grid });
    expect((await readReport()).fiscalYear).toBe(2567);
  });

  it("takes no text of a file that is another year's, but all of it where its year was misread", async () => {
    const given = { ...example, fileName: "รายงานเดิม.docx" };
    const done = await layOut({ fiscalYear: 2567, given });
    expect(done).toMatchObject({ outcome: "new-year", from: "รายงานเดิม.docx", rows: 0 });
    expect((await readReport()).rows).toEqual([]);
    const misread = await layOut({ fiscalYear: 2567, given, isYearMisread: true });
    expect(misread).toMatchObject({ outcome: "opened", rows: 6 });
    expect((await readReport()).rows).toHaveLength(6);
  });

  it("copies no text of a report in a form of its own under another year's title", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").values = [
        ["รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2566"],
        ["กรมตัวอย่าง"],
      ];
      sheet.getRange("A4:E5").values = [
        ["ประเด็น", "มาตรการ", "ผู้รับผิดชอบ", "การดำเนินการ", "ผลลัพธ์"],
        ["i8 งบประมาณ 73.1", "ทบทวน", "ฝ่ายแผน", "ประชุม", "คะแนนขึ้น"],
      ];
      await context.sync();
    });
    expect(await layOut({ fiscalYear: 2567 })).toMatchObject({ outcome: "new-year", rows: 0 });
    expect((await readReport()).rows).toEqual([]);
  });
});

const show = (sheetName: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).activate();
    await context.sync();
  });
