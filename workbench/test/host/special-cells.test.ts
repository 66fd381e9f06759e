import type { Host } from "../../host/host";
import { openPane, refusal, startHost } from "../../../test/support/pane";
import { sheetOf, writeFormulas } from "./blank-sheet";

let host: Host;
let stop: () => Promise<void>;

beforeEach(() => {
  ({ host, stop } = startHost());
  openPane(host);
});
afterEach(() => stop());

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

describe("the special cells of a range", () => {
  beforeEach(() =>
    writeFormulas("A1:E2", [
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
  await writeFormulas("D7:E7", [["แผนปฏิบัติการ", "เดิม"]]);
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
