import type { FUniver } from "@univerjs/core/facade";
import { openPane, refusal, startHost } from "../../../test/support/pane";
import type { Host } from "../../host/host";

let host: Host;
let univerAPI: FUniver;
let stop: () => Promise<void>;

beforeEach(() => {
  ({ host, univerAPI, stop } = startHost());
  openPane(host);
});
afterEach(() => stop());

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

/** The address of what is found; null when nothing is. */
const found = (
  cellType: "Formulas" | "Constants",
  valueType?: Parameters<Excel.Range["getSpecialCells"]>[1],
  address = "A1:E5",
) =>
  Excel.run(async (context) => {
    const areas = sheetOf(context)
      .getRange(address)
      .getSpecialCellsOrNullObject(cellType, valueType)
      .load("address,areaCount,cellCount");
    await context.sync();
    return areas.isNullObject ? null : areas.address;
  });

const write = (address: string, values: unknown[][]) =>
  Excel.run(async (context) => {
    sheetOf(context).getRange(address).formulas = values;
    await context.sync();
  });

describe("the special cells of a range", () => {
  beforeEach(() =>
    write("A1:E2", [
      ["คำ", 1, true, "", "'"],
      ["=1+1", '="คำ"&1', "=1=1", "=NA()", "=1/0"],
    ]),
  );

  test.each([
    ["All", "Sheet1!A2:E2"],
    ["Errors", "Sheet1!D2:E2"],
    ["Numbers", "Sheet1!A2"],
    ["Text", "Sheet1!B2"],
    ["Logical", "Sheet1!C2"],
    ["NumbersText", "Sheet1!A2:B2"],
    ["LogicalText", "Sheet1!B2:C2"],
    ["ErrorsLogicalNumber", "Sheet1!A2,Sheet1!C2:E2"],
  ] as const)("are, of formulas that show %s, %s", async (valueType, address) => {
    expect(await found("Formulas", valueType)).toBe(address);
  });

  test.each([
    ["All", "Sheet1!A1:C1"],
    ["Numbers", "Sheet1!B1"],
    ["Text", "Sheet1!A1"],
    ["Logical", "Sheet1!C1"],
    ["Errors", null],
  ] as const)("are, of constants that are %s, %s", async (valueType, address) => {
    expect(await found("Constants", valueType, "A1:D2")).toBe(address);
  });

  test("are of every kind when no kind is asked for", async () => {
    expect(await found("Formulas")).toBe("Sheet1!A2:E2");
  });

  test("are only those inside the range", async () => {
    expect(await found("Formulas", "All", "B1:C9")).toBe("Sheet1!B2:C2");
  });

  test("are refused by getSpecialCells where there are none", async () => {
    const attempt = Excel.run(async (context) => {
      sheetOf(context).getRange("A3:C5").getSpecialCells("Formulas", "Errors");
      await context.sync();
    });
    expect((await refusal(attempt)).code).toBe("ItemNotFound");
  });

  test("can be walked through, area by area", async () => {
    const addresses = await Excel.run(async (context) => {
      const { areas } = sheetOf(context)
        .getRange("A1:E2")
        .getSpecialCells("Formulas", "ErrorsText");
      areas.load("items/address");
      await context.sync();
      return areas.items.map(({ address }) => address);
    });
    expect(addresses).toEqual(["Sheet1!B2", "Sheet1!D2:E2"]);
  });

  test("of a kind that is not found here are refused by name", async () => {
    const attempt = Excel.run(async (context) => {
      sheetOf(context).getRange("A1:C5").getSpecialCells("Visible");
      await context.sync();
    });
    expect((await refusal(attempt)).code).toBe("ApiNotFound");
  });

  test("are of one cell its sheet's, where Excel is told to be like that", async () => {
    expect(await found("Formulas", "All", "A1")).toBeNull();
    host.play.specialCellsOfOneCellAreTheSheets = true;
    expect(await found("Formulas", "All", "A1")).toBe("Sheet1!A2:E2");
  });
});

test("a batch stops where formulas it has just written, on another sheet, say that a cell has changed", async () => {
  await write("D7:E7", [["แผนปฏิบัติการ", "เดิม"]]);
  /** Writes E7 only while D7 is what is expected. */
  const guarded = (expected: string) =>
    Excel.run(async (context) => {
      const guards = context.workbook.worksheets.add(`ยาม${expected.length}`);
      guards.getRange("A2:B2").numberFormat = [["General", "@"]];
      guards.getRange("B2").values = [[expected]];
      guards.getRange("A2").formulas = [["=EXACT(Sheet1!D7,B2)"]];
      guards.getRange("A3").formulas = [["=IF(COUNTIF(A2:A2,TRUE)=1,NA(),0)"]];
      guards.getRange("A2:A3").getSpecialCells("Formulas", "Errors");
      sheetOf(context).getRange("E7").values = [["ใหม่"]];
      await context.sync();
    });
  const written = () =>
    Excel.run(async (context) => {
      const cell = sheetOf(context).getRange("E7").load("values");
      await context.sync();
      return cell.values[0]?.[0];
    });
  expect((await refusal(guarded("แผนอื่น"))).code).toBe("ItemNotFound");
  expect(await written()).toBe("เดิม");
  await guarded("แผนปฏิบัติการ");
  expect(await written()).toBe("ใหม่");
});

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
    await write("B1", [["แผน\nพัฒนา"]]);
    // What the grid's editor sends when a person presses Enter.
    const body = {
      dataStream: "แผน\rพัฒนา\r\n",
      paragraphs: [{ startIndex: 3 }, { startIndex: 9 }],
    };
    await univerAPI.executeCommand("sheet.command.set-range-values", {
      unitId: host.snapshot().id,
      subUnitId: "sheet-1",
      range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
      value: { v: null, f: null, p: { id: "d", body, documentStyle: {} } },
    });
    await write("C1", [["=EXACT(A1,B1)"]]);
    const values = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:C1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["แผน\nพัฒนา", "แผน\nพัฒนา", true]]);
  });

  test("takes a blank cell for an empty text, written or calculated", async () => {
    await write("B1:B3", [['=EXACT(A1,"")'], ['=""'], ["=EXACT(A1,B2)"]]);
    const values = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("B1:B3").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[true], [""], [true]]);
  });

  test("compares cell by cell in an array, blank cells too", async () => {
    await write("A1:B3", [
      ["ก", "ก"],
      ["", ""],
      ["ข", "ค"],
    ]);
    await write("C1:C2", [
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

test("clearing the contents of a few cells leaves their looks and every other cell", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:C2").formulas = [
      ["ก", 1, "=B1+1"],
      ["ข", true, "ง"],
    ];
    sheet.getRange("A1:C2").format.fill.color = "#FFCC00";
    sheet.getRange("B1:C1").clear("Contents");
    sheet.getRange("C2").format.fill.clear();
    const all = sheet.getRange("A1:C2").load("values,formulas,valueTypes");
    const cleared = sheet.getRange("B1:C1").format.fill.load("color");
    const bare = sheet.getRange("C2").format.fill.load("color");
    await context.sync();
    return { ...all.toJSON(), cleared: cleared.color, bare: bare.color };
  });
  expect(read.formulas).toEqual([
    ["ก", "", ""],
    ["ข", true, "ง"],
  ]);
  expect(read.valueTypes?.[0]).toEqual(["String", "Empty", "Empty"]);
  expect(read.cleared).toBe("#FFCC00");
  expect(read.bare).toBe("#FFFFFF");
});
