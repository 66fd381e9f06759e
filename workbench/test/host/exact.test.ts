import { openPane, startHost, type StartedHost } from "../../../test/support/pane";
import { box, doAtGrid } from "./at-the-grid";
import { sheetOf, writeFormulas } from "./blank-sheet";

let grid: StartedHost;

beforeEach(() => {
  grid = startHost();
  openPane(grid.host);
});
afterEach(() => grid.stop());

describe("EXACT", () => {
  const long = "กำ".repeat(16_000);
  const exact = (one: string | number | boolean, other: string | number | boolean) =>
    Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:B1").numberFormat = [
        [typeof one === "string" ? "@" : "General", typeof other === "string" ? "@" : "General"],
      ];
      sheet.getRange("A1:B1").values = [[one, other]];
      sheet.getRange("C1:C3").formulas = [
        ["=EXACT(A1,B1)"],
        ["=COUNTIF(C1:C1,TRUE)"],
        ["=IF(C1,NA(),0)"],
      ];
      const result = sheet.getRange("C1:C3").load("values");
      await context.sync();
      return result.values.flat();
    });
  const SAME = [true, 1, "#N/A"];
  const DIFFERENT = [false, 0, 0];

  test.each([
    ["Thai text and itself", "แผนพัฒนา", "แผนพัฒนา", SAME],
    ["a sara am and its two halves", "กำ", "ก\u0e4d\u0e32", DIFFERENT],
    ["composed and decomposed letters", "caf\u00e9", "cafe\u0301", DIFFERENT],
    ["capitals and small letters", "ITA", "ita", DIFFERENT],
    ["a text and the same with a blank behind it", "a", "a ", DIFFERENT],
    ["lines and themselves", "a\nข", "a\nข", SAME],
    ["texts of 32,000 characters", long, long, SAME],
    ["texts that differ in their 32,001st character", `${long}ก`, `${long}ข`, DIFFERENT],
    ["a blank cell and another", "", "", SAME],
    ["a blank cell and a text", "", "ก", DIFFERENT],
    ["a number and its text", 73.1, "73.1", SAME],
    ["a number and another text for it", 73.1, "73.10", DIFFERENT],
    ["a third and its first 15 digits", 1 / 3, "0.333333333333333", SAME],
    ["a truth and its word", true, "TRUE", SAME],
  ])("compares %s", async (_, one, other, result) => {
    expect(await exact(one, other)).toEqual(result);
  });

  test("compares what a person typed in several lines", async () => {
    await writeFormulas("B1", [["แผน\nพัฒนา"]]);
    // What the grid's editor sends when a person presses Enter.
    const body = {
      dataStream: "แผน\rพัฒนา\r\n",
      paragraphs: [{ startIndex: 3 }, { startIndex: 9 }],
    };
    await doAtGrid(grid, "sheet.command.set-range-values", {
      range: box(1, 0, 1, 0),
      value: { v: null, f: null, p: { id: "d", body, documentStyle: {} } },
    });
    await writeFormulas("C1", [["=EXACT(A1,B1)"]]);
    const values = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:C1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["แผน\nพัฒนา", "แผน\nพัฒนา", true]]);
  });

  test("takes a blank cell for an empty text, written or calculated", async () => {
    await writeFormulas("B1:B3", [['=EXACT(A1,"")'], ['=""'], ["=EXACT(A1,B2)"]]);
    const values = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("B1:B3").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[true], [""], [true]]);
  });

  test("compares cell by cell in an array, blank cells too", async () => {
    await writeFormulas("A1:B3", [
      ["ก", "ก"],
      ["", ""],
      ["ข", "ค"],
    ]);
    await writeFormulas("C1:C2", [
      ["=SUMPRODUCT(--EXACT(A1:A3,B1:B3))"],
      ['=SUMPRODUCT(--EXACT(A1:A3,""))'],
    ]);
    const values = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("C1:C2").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[2], [1]]);
  });
});
