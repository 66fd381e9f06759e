import fc from "fast-check";
import { cellAddress } from "../../src/report/terms/address";
import { entryKeys } from "../../src/report/form/columns";
import { example } from "../../src/report/form/example";
import { sheetNames } from "../../src/report/workbook/names";
import { wordPaste } from "../samples/word-paste";
import type { Host } from "../../workbench/host/host";
import { openPane, startHost } from "../support/pane";
import { check, fill, layOut, readReport, valuesOf } from "./at-excel";

let stop: () => Promise<void>;
let host: Host;

beforeEach(() => {
  ({ host, stop } = startHost());
  openPane(host);
});
afterEach(() => stop());

const grid = sheetNames.report;

async function sheetsOfWorkbook() {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    return worksheets.items.map(({ name, visibility }) => [name, visibility]);
  });
}

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
    expect(items).toEqual([["e1"], ["e2"]]);
  });
});

describe("what a person sees while typing, with the pane closed", () => {
  it("marks a score below the threshold as urgent and lists what is missing", async () => {
    await layOut();
    host.typeInto(grid, "A7", "IIT");
    host.typeInto(grid, "B7", "i8 กระบวนการงบประมาณ");
    host.typeInto(grid, "C7", "73.1");
    expect(await valuesOf(grid, "H7")).toEqual([["⚠ เร่งด่วน ขาด มาตรการ ผู้รับผิดชอบ รายละเอียด ผลที่ได้"]]);
    host.typeInto(grid, "C7", "93.75");
    expect((await valuesOf(grid, "H7"))[0]?.[0]).toBe("ขาด มาตรการ ผู้รับผิดชอบ รายละเอียด ผลที่ได้");
  });

  it("goes by the lowest of several scores", async () => {
    await layOut({ example });
    host.typeInto(grid, "C9", "95.00 และ 84.19");
    expect((await valuesOf(grid, "H9"))[0]?.[0]).toBe("⚠ เร่งด่วน ✓ ครบ");
    host.typeInto(grid, "C9", "95.00 และ 85.00");
    expect((await valuesOf(grid, "H9"))[0]?.[0]).toBe("✓ ครบ");
  });

  it("counts the complete and the urgent rows above the grid", async () => {
    await layOut({ example });
    expect((await valuesOf(grid, "A3"))[0]?.[0]).toBe("ครบ 5 จาก 6 แถว · จุดอ่อนเร่งด่วน 5 แถว");
  });

  it("keeps bullets that begin with a dash as text", async () => {
    await layOut();
    host.typeInto(grid, "D7", "-ประชุม");
    host.typeInto(grid, "F7", "=1+1");
    expect(await valuesOf(grid, "D7:F7")).toEqual([["-ประชุม", "", "=1+1"]]);
  });
});

describe("laying out again", () => {
  it("changes nothing that stands there", async () => {
    await layOut({ example });
    const before = await valuesOf(grid, "A1:H40");
    expect((await layOut()).outcome).toBe("refreshed");
    expect(await valuesOf(grid, "A1:H40")).toEqual(before);
    expect(await sheetsOfWorkbook()).toHaveLength(4);
  });

  it("keeps every character that was typed in between, wherever it was", async () => {
    await layOut({ example });
    const typed = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 20 });
    const cell = fc.record({
      row: fc.integer({ min: 6, max: 18 }),
      column: fc.integer({ min: 0, max: 6 }),
      text: fc.oneof(typed, fc.constantFrom("=1+1", "+66", "-ลด", "@ที่", "'ก", "๗๓.๑๐")),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 4 }), async (cells) => {
        for (const { row, column, text } of cells)
          host.typeInto(grid, cellAddress(row, column), text);
        const before = await valuesOf(grid, "A6:G60");
        await layOut();
        const after = await valuesOf(grid, "A6:G60");
        const all = (values: unknown[][]) => values.flat().filter((value) => value !== "");
        expect(all(after)).toEqual(all(before));
      }),
      { numRuns: 8 },
    );
  });

  it("carries text that no sheet row can show over to rows put in below, and loses none of it", async () => {
    await layOut({ example });
    const long = "ทบทวนแนวทางการปฏิบัติงานร่วมกับทุกฝ่าย ".repeat(60).trim();
    host.typeInto(grid, "F8", long);
    expect((await check()).findings).toContainEqual(
      expect.objectContaining({ rule: "text-too-tall", row: 7, column: 5 }),
    );
    await layOut();
    const report = await readReport();
    expect(report.rows).toHaveLength(6);
    expect(report.rows[1]?.text.actions).toBe(long);
    expect(report.rows[1]?.sheetRows.length).toBeGreaterThan(2);
    // The rows it runs on over are marked with it.
    expect((await valuesOf(grid, "H8:H9")).flat()).toEqual(["⚠ เร่งด่วน ✓ ครบ", "⚠ ต่อ"]);
    expect((await valuesOf(grid, "A3"))[0]?.[0]).toBe("ครบ 5 จาก 6 แถว · จุดอ่อนเร่งด่วน 5 แถว");
    expect((await check()).findings.map(({ rule }) => rule)).toEqual(["missing-score"]);
  });

  it("gives a section that is typed full more rows to type in", async () => {
    await layOut();
    for (let row = 7; row <= 16; row += 1) host.typeInto(grid, `A${row}`, "IIT");
    await layOut();
    expect((await readReport()).place.bands.map(({ row }) => row)).toEqual([5, 19]);
  });

  it("keeps a column that a person put in, and a formula that a person wrote", async () => {
    await layOut({ example });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(grid);
      sheet.getRange("D:D").insert("Right");
      sheet.getRange("D7").values = [["หมายเหตุของเรา"]];
      sheet.getRange("E12").numberFormat = [["General"]];
      sheet.getRange("E12").formulas = [['="ก"&"ข"']];
      await context.sync();
    });
    expect((await layOut()).outcome).toBe("refreshed");
    expect((await valuesOf(grid, "D7:E7"))[0]?.[0]).toBe("หมายเหตุของเรา");
    expect((await valuesOf(grid, "E12"))[0]?.[0]).toBe("กข");
    expect((await readReport()).rows).toHaveLength(6);
  });

  it("leaves the conditional formats that people made, and has only one flag a section", async () => {
    await layOut();
    const formulas = () =>
      Excel.run(async (context) => {
        const formats = context.workbook.worksheets.getItem(grid).getRange().conditionalFormats;
        formats.load("items/type,items/customOrNullObject/rule/formula");
        await context.sync();
        return formats.items.map(({ customOrNullObject }) => customOrNullObject.rule.formula);
      });
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets
        .getItem(grid)
        .getRange("A7:A9")
        .conditionalFormats.add("Custom");
      own.custom.rule.formula = '=$A7="EIT"';
      own.custom.format.fill.color = "#FFFF00";
      await context.sync();
    });
    await layOut();
    await layOut();
    const found = await formulas();
    expect(found).toContain('=$A7="EIT"');
    expect(found.filter((formula) => formula.includes("ITA_Threshold"))).toHaveLength(2);
  });

  it("writes another agency, year and threshold where a person names them", async () => {
    await layOut({ example });
    await layOut({ agency: "กรมตัวอย่าง", fiscalYear: 2567, threshold: 95 });
    const report = await readReport();
    expect(report).toMatchObject({ agency: "กรมตัวอย่าง", fiscalYear: 2567 });
    // 93.75 was above the first threshold and is below the new one.
    expect((await valuesOf(grid, "H16"))[0]?.[0]).toBe("⚠ เร่งด่วน ✓ ครบ");
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

  it("takes the pasted report's legend as the directory", async () => {
    await fill("Sheet1", `A1:${cellAddress(wordPaste.length - 1, 5)}`, wordPaste);
    await layOut();
    expect(await valuesOf(sheetNames.directory, "A2:B3")).toEqual([
      ["ฝทบ.", "ฝ่ายทรัพยากรบุคคล"],
      ["ฝกง.", "ฝ่ายการเงินและงบประมาณ"],
    ]);
  });
});
