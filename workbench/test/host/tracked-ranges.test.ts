import { openPane, refusal, startHost, type StartedHost } from "../../../test/support/pane";
import { box, cutAndPaste, doAtGrid } from "./at-the-grid";
import { sheetOf } from "./blank-sheet";

let grid: StartedHost;

beforeEach(async () => {
  grid = startHost();
  openPane(grid.host);
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1:H12").values = Array.from({ length: 12 }, (_, row) =>
      Array.from({ length: 8 }, (__, column) => `r${row}c${column}`),
    );
    context.workbook.worksheets.add("อีกแผ่น");
    await context.sync();
  });
});
afterEach(() => grid.stop());

/** Where a range got before something happens is after it; or why it is not. */
async function followed(
  address: string,
  happens: (sheet: Excel.Worksheet) => unknown,
): Promise<string> {
  const done = Excel.run(async (context) => {
    const range = sheetOf(context).getRange(address).load("address");
    await context.sync();
    await happens(sheetOf(context));
    await context.sync();
    range.load("address");
    await context.sync();
    return range.address;
  });
  try {
    return await done;
  } catch {
    return (await refusal(done)).code;
  }
}

describe("a range that is held on to", () => {
  test.each([
    ["5:6", "Down", "Sheet1!C8:D9"],
    ["7:7", "Down", "Sheet1!C6:D8"],
    ["8:8", "Down", "Sheet1!C6:D7"],
    ["A:A", "Right", "Sheet1!D6:E7"],
    ["C1:D2", "Down", "Sheet1!C8:D9"],
    ["B3:F4", "Down", "Sheet1!C8:D9"],
    ["C1", "Down", "Sheet1!C6:D7"],
    ["E1:F2", "Down", "Sheet1!C6:D7"],
    ["A6:A7", "Right", "Sheet1!D6:E7"],
    ["A5:B9", "Right", "Sheet1!E6:F7"],
    ["A6", "Right", "Sheet1!C6:D7"],
  ] as const)("is, after %s came in, pushing %s, at %s", async (address, shift, place) => {
    expect(await followed("C6:D7", (sheet) => sheet.getRange(address).insert(shift))).toBe(place);
  });

  test.each([
    ["1:2", "Up", "Sheet1!C4:D5"],
    ["6:6", "Up", "Sheet1!C6:D6"],
    ["6:7", "Up", "InvalidReference"],
    ["C1:D2", "Up", "Sheet1!C4:D5"],
    ["C6:D6", "Up", "Sheet1!C6:D6"],
    ["C1", "Up", "Sheet1!C6:D7"],
    ["B5:E9", "Up", "InvalidReference"],
    ["B6:C7", "Left", "Sheet1!B6:B7"],
    ["C:D", "Left", "InvalidReference"],
  ] as const)("is, after %s went, pulling %s, at %s", async (address, shift, place) => {
    expect(await followed("C6:D7", (sheet) => sheet.getRange(address).delete(shift))).toBe(place);
  });

  test.each([
    ["goes with its cells", box(6, 2, 7, 3), box(2, 5, 3, 6), "Sheet1!F2:G3"],
    ["goes with cells around it", box(5, 1, 9, 4), box(15, 1, 19, 4), "Sheet1!C16:D17"],
    ["stays where only some of its cells go", box(6, 2, 6, 3), box(2, 5, 2, 6), "Sheet1!C6:D7"],
    ["is gone when others are put over it", box(1, 2, 2, 3), box(6, 2, 7, 3), "InvalidReference"],
    ["stays when others are put over a part", box(1, 2, 1, 3), box(6, 2, 6, 3), "Sheet1!C6:D7"],
  ])("%s when a person cuts and pastes", async (_, from, to, place) => {
    expect(await followed("C6:D7", () => cutAndPaste(grid, from, to))).toBe(place);
  });

  test.each([
    [6, 7, 2, "Sheet1!C2:D3"],
    [5, 8, 12, "Sheet1!C9:D10"],
    [1, 2, 12, "Sheet1!C4:D5"],
    [10, 11, 3, "Sheet1!C8:D9"],
  ])("is, after a person drags rows %i to %i before %i, at %s", async (first, last, to, place) => {
    const range = { ...box(first, 0, last, 25), rangeType: 1 };
    const drag = () =>
      doAtGrid(grid, "sheet.command.move-rows", {
        range,
        fromRange: range,
        toRange: { ...range, startRow: to - 1, endRow: to - 1 },
      });
    expect(await followed("C6:D7", drag)).toBe(place);
  });

  test("follows cells that a person inserts in a part of a row", async () => {
    const insert = () =>
      doAtGrid(grid, "sheet.command.insert-range-move-down", { range: box(2, 2, 3, 3) });
    expect(await followed("C6:D7", insert)).toBe("Sheet1!C8:D9");
  });

  test("has its sheet's new name", async () => {
    expect(await followed("C6", (sheet) => (sheet.name = "ใหม่"))).toBe("'ใหม่'!C6");
  });

  test("is gone with its sheet", async () => {
    expect(await followed("C6", (sheet) => sheet.delete())).toBe("InvalidReference");
  });

  test("stays when rows come to another sheet", async () => {
    const other = ({ context }: Excel.Worksheet) =>
      context.workbook.worksheets.getItem("อีกแผ่น").getRange("1:3").insert("Down");
    expect(await followed("C6", other)).toBe("Sheet1!C6");
  });

  test("stays where it is when rows are written over", async () => {
    const write = (sheet: Excel.Worksheet) => {
      Reflect.set(sheet.getRange("A5:H8"), "values", "ทับ");
    };
    expect(await followed("C6", write)).toBe("Sheet1!C6");
  });
});

test("a range is the same cells within one batch as well", async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const range = sheet.getRange("C6:D7");
    range.load("rowIndex");
    sheet.getRange("1:2").insert("Down");
    const cell = range.getCell(0, 0).load("values");
    range.getRow(1).values = [["ก", "ข"]];
    range.load("rowIndex,values");
    await context.sync();
    return [range.rowIndex, range.values, cell.values];
  });
  expect(seen).toEqual([
    7,
    [
      ["r5c2", "r5c3"],
      ["ก", "ข"],
    ],
    [["r5c2"]],
  ]);
});

test("a range taken on beyond its run is followed until it is let go", async () => {
  const range = await Excel.run(async (context) => {
    const held = sheetOf(context).getRange("C6");
    held.track();
    await context.sync();
    return held;
  });
  await doAtGrid(grid, "sheet.command.insert-row", {
    range: { ...box(1, 0, 2, 25), rangeType: 1 },
    direction: 0,
  });
  const address = () =>
    Excel.run(range, async (context) => {
      range.load("address");
      await context.sync();
      return range.address;
    });
  expect(await address()).toBe("Sheet1!C8");
  range.untrack();
  await range.context.sync();
  await expect(address()).rejects.toThrow();
});

test("each pane's ranges are followed when another pane changes the sheet", async () => {
  const other = openPane(grid.host);
  const first = openPane(grid.host);
  first.use();
  const seen = await followed("C6", async () => {
    await other.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("C1:C2").insert("Down");
      await context.sync();
    });
  });
  expect(seen).toBe("Sheet1!C8");
});

test("what a person cuts, pastes, drags and inserts is told as changes of those cells", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    sheetOf(context).onChanged.add(async ({ address, changeType }) => {
      heard.push(`${changeType} ${address}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  await cutAndPaste(grid, box(1, 0, 1, 1), box(3, 0, 3, 1));
  await doAtGrid(grid, "sheet.command.insert-range-move-down", { range: box(2, 2, 3, 3) });
  expect(heard).toEqual(["RangeEdited A1:B3", "CellInserted C2:D3"]);
});
