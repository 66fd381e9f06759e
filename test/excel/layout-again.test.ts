import fc from "fast-check";
import { example } from "../../src/report/form/example";
import { cellAddress } from "../../src/report/terms/address";
import { sheetNames } from "../../src/report/workbook/names";
import { check, layOut, readReport, sheetsOfWorkbook, valuesOf } from "./at-excel";
import { openBlankWorkbook } from "./blank-workbook";

const opened = openBlankWorkbook();
const grid = sheetNames.report;
const typeInto = (address: string, text: string) => opened().host.typeInto(grid, address, text);

describe("laying out again", () => {
  it("changes nothing that stands there", async () => {
    await layOut({ given: example });
    const before = await valuesOf(grid, "A1:H40");
    expect((await layOut()).outcome).toBe("refreshed");
    expect(await valuesOf(grid, "A1:H40")).toEqual(before);
    expect(await sheetsOfWorkbook()).toHaveLength(4);
  });

  it("brings back the line of agency and year that somebody has taken out, over nothing else", async () => {
    await layOut({ given: example });
    typeInto("A2", "");
    const { findings } = await check();
    const places = findings.filter(({ rule }) => rule === "missing-agency").map(({ row }) => row);
    expect(places).toEqual([1]);
    await layOut();
    expect((await valuesOf(grid, "A2"))[0]?.[0]).toMatch(/^ของ .+ พ\.ศ\.2566$/);
    typeInto("A2", "บันทึกของเรา");
    await layOut();
    expect(await valuesOf(grid, "A2")).toEqual([["บันทึกของเรา"]]);
  });

  it("keeps every character that was typed in between, wherever it was", async () => {
    await layOut({ given: example });
    const typed = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 20 });
    const cell = fc.record({
      row: fc.integer({ min: 6, max: 18 }),
      column: fc.integer({ min: 0, max: 6 }),
      text: fc.oneof(typed, fc.constantFrom("=1+1", "+66", "-ลด", "@ที่", "'ก", "๗๓.๑๐")),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 4 }), async (cells) => {
        for (const { row, column, text } of cells) typeInto(cellAddress(row, column), text);
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
    await layOut({ given: example });
    const long = "ทบทวนแนวทางการปฏิบัติงานร่วมกับทุกฝ่าย ".repeat(60).trim();
    typeInto("F8", long);
    expect((await check()).findings).toContainEqual(
      expect.objectContaining({ rule: "text-too-tall", row: 7, column: 5 }),
    );
    await layOut();
    const report = await readReport();
    expect(report.rows).toHaveLength(6);
    expect(report.rows[1]?.text.actions).toBe(long);
    expect(report.rows[1]?.sheetRows.length).toBeGreaterThan(2);
    // The rows it runs on over are marked with it.
    expect((await valuesOf(grid, "H8:H9")).flat()).toEqual(["⚠ เร่งด่วน ✓ กรอกครบ", "⚠ ต่อ"]);
    expect((await valuesOf(grid, "A3"))[0]?.[0]).toBe("กรอกครบ 5 จาก 6 แถว · จุดอ่อนเร่งด่วน 5 แถว");
    expect((await check()).findings.map(({ rule }) => rule)).toEqual(["missing-score"]);
  });

  it("gives a section that is typed full more rows to type in", async () => {
    await layOut();
    for (let row = 7; row <= 16; row += 1) typeInto(`A${row}`, "IIT");
    await layOut();
    expect((await readReport()).place.bands.map(({ row }) => row)).toEqual([5, 19]);
  });

  it("counts in the sheet each row that anyone puts in, wherever that is", async () => {
    await layOut({ given: example });
    const counted = async () => {
      await opened().host.idle();
      return (await valuesOf(grid, "A3"))[0]?.[0];
    };
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(grid);
      // Above the first row, as a person does.
      sheet.getRange("7:7").insert("Down");
      await context.sync();
    });
    for (const [cell, text] of [
      ["A7", "IIT"],
      ["B7", "i1 การปฏิบัติงาน"],
    ] as const)
      typeInto(cell, text);
    await layOut();
    expect(await counted()).toBe("กรอกครบ 5 จาก 7 แถว · จุดอ่อนเร่งด่วน 6 แถว");
    expect((await check()).rowCount).toBe(7);
  });

  it("repairs a count that had lost rows", async () => {
    await layOut({ given: example });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(grid);
      sheet.getRange("A3").formulas = [['="ครบ "&COUNTIF($H$9:$H$10,"*✓*")&" แถว"']];
      await context.sync();
    });
    await layOut();
    await opened().host.idle();
    expect((await valuesOf(grid, "A3"))[0]?.[0]).toBe("กรอกครบ 5 จาก 6 แถว · จุดอ่อนเร่งด่วน 5 แถว");
  });

  it("keeps a column that a person put in, and a formula that a person wrote", async () => {
    await layOut({ given: example });
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

  it("leaves the conditional formats that people made, and has its own only once", async () => {
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
    expect(found.filter((formula) => formula.includes("ITA_Threshold"))).toHaveLength(3);
    expect(found.filter((formula) => formula.includes("กรอกครบ"))).toHaveLength(1);
  });

  it("writes another agency and threshold where a person names them", async () => {
    await layOut({ given: example });
    await layOut({ agency: "กรมตัวอย่าง", threshold: 95 });
    const report = await readReport();
    expect(report).toMatchObject({ agency: "กรมตัวอย่าง", fiscalYear: 2566 });
    // 93.75 was above the first threshold and is below the new one.
    expect((await valuesOf(grid, "H16"))[0]?.[0]).toBe("⚠ เร่งด่วน ✓ กรอกครบ");
  });
});
