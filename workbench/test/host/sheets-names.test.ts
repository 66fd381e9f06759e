import type { Host } from "../../host/host";
import { openPane, refusal, startHost } from "../../../test/support/pane";

let host: Host;
let stop: () => Promise<void>;

beforeEach(() => {
  ({ host, stop } = startHost());
  openPane(host);
});
afterEach(() => stop());

test("a sheet is added last, renamed, hidden and found again", async () => {
  const seen = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("รายงาน ITA");
    sheet.visibility = "VeryHidden";
    worksheets.load("items/name,items/visibility,items/position");
    const count = worksheets.getCount(true);
    const range = sheet.getRange("A1:B2").load("address");
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name, visibility, position }) => [
        name,
        visibility,
        position,
      ]),
      visible: count.value,
      address: range.address,
    };
  });
  expect(seen).toEqual({
    sheets: [
      ["Sheet1", "Visible", 0],
      ["รายงาน ITA", "VeryHidden", 1],
    ],
    visible: 1,
    address: "'รายงาน ITA'!A1:B2",
  });
});

test("a sheet kept in hand is the same sheet after it is renamed", async () => {
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "ผลประเมิน";
    await context.sync();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("ผลประเมิน");
});

test("the name of another sheet, or one Excel forbids, is refused", async () => {
  const add = (name: string) =>
    refusal(
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    );
  expect((await add("sheet1")).code).toBe("ItemAlreadyExists");
  expect((await add("ก/ข")).code).toBe("InvalidArgument");
  expect((await add("ก".repeat(32))).code).toBe("InvalidArgument");
});

test("the last visible sheet can be neither hidden nor deleted", async () => {
  const attempt = (act: (sheet: Excel.Worksheet) => void) =>
    refusal(
      Excel.run(async (context) => {
        act(context.workbook.worksheets.getItem("Sheet1"));
        await context.sync();
      }),
    );
  expect((await attempt((sheet) => sheet.delete())).code).toBe("InvalidOperation");
  const hide = attempt((sheet) => {
    sheet.visibility = "Hidden";
  });
  expect((await hide).code).toBe("InvalidOperation");
});

test("grid lines, tab colour and frozen rows are kept", async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.showGridlines = false;
    sheet.tabColor = "#0F6CBD";
    sheet.freezePanes.freezeRows(6);
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    sheet.load("showGridlines,tabColor");
    await context.sync();
    return [sheet.showGridlines, sheet.tabColor, frozen.address];
  });
  expect(seen).toEqual([false, "#0F6CBD", "Sheet1!1:6"]);
});

test("frozen panes that are thawed are no longer there", async () => {
  const gone = await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem("Sheet1");
    freezePanes.freezeAt("A1:B3");
    freezePanes.unfreeze();
    const frozen = freezePanes.getLocationOrNullObject();
    await context.sync();
    return frozen.isNullObject;
  });
  expect(gone).toBe(true);
});

test("the page layout is kept with the sheet, for whoever saves the file", async () => {
  const seen = await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintTitleRows("$1:$6");
    pageLayout.setPrintArea("A1:H40");
    pageLayout.load("orientation,zoom,leftMargin");
    await context.sync();
    return [pageLayout.orientation, pageLayout.zoom];
  });
  expect(seen).toEqual(["Landscape", { horizontalFitToPages: 1, verticalFitToPages: 0 }]);
  expect(host.snapshot().sheets["sheet-1"]?.custom).toMatchObject({
    pageLayout: {
      orientation: "Landscape",
      paperSize: "A4",
      centerHorizontally: true,
      titleRows: "$1:$6",
      printArea: "$A$1:$H$40",
    },
  });
});

const named = (formula: string) =>
  Excel.run(async (context) => {
    const name = context.workbook.names.add("ITA_Names", formula);
    const range = name.getRangeOrNullObject().load("address");
    name.load("name,formula,type,value,visible");
    await context.sync();
    const address = range.isNullObject ? null : range.address;
    return { ...name.toJSON(), address };
  });

test("a name for cells leads to them", async () => {
  expect(await named("=Sheet1!$A$2:$A$16")).toMatchObject({
    name: "ITA_Names",
    formula: "=Sheet1!$A$2:$A$16",
    type: "Range",
    value: "Sheet1!$A$2:$A$16",
    visible: true,
    address: "Sheet1!A2:A16",
  });
});

test("a name for whole columns leads to them", async () => {
  expect((await named("=Sheet1!$A:$H")).address).toBe("Sheet1!A:H");
});

test("a name for a formula or a constant leads to no cells", async () => {
  expect(await named("=OFFSET(Sheet1!$A$1,0,0,5,1)")).toMatchObject({
    formula: "=OFFSET(Sheet1!$A$1,0,0,5,1)",
    address: null,
  });
});

test("names are hidden, changed, listed and deleted", async () => {
  const seen = await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const range = worksheets.getItem("Sheet1").getRange("B1:B3");
    const name = names.add("ITA_A", range);
    name.visible = false;
    name.formula = "=Sheet1!$C$1:$C$9";
    names.add("ITA_B", "=5").delete();
    await context.sync();
    names.load("items/name,items/formula,items/visible");
    await context.sync();
    return names.items.map((item) => [item.name, item.formula, item.visible]);
  });
  expect(seen).toEqual([["ITA_A", "=Sheet1!$C$1:$C$9", false]]);
});

test("a name used in a formula gives what stands behind it", async () => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    context.workbook.names.add("ITA_Points", sheet.getRange("A1:A3"));
    const range = sheet.getRange("C1");
    range.formulas = [["=SUM(ITA_Points)"]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[6]]);
});

test("a name moves with its cells when rows come in above them", async () => {
  const formula = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const name = context.workbook.names.add("ITA_Points", sheet.getRange("A5:A7"));
    sheet.getRange("1:2").insert("Down");
    name.load("formula");
    await context.sync();
    return name.formula;
  });
  expect(formula).toBe("=Sheet1!$A$7:$A$9");
});

test("a name that exists already, or that reads like a cell, is refused", async () => {
  const add = (name: string) =>
    refusal(
      Excel.run(async (context) => {
        context.workbook.names.add(name, "=Sheet1!$A$1");
        await context.sync();
        context.workbook.names.add(name, "=Sheet1!$A$1");
        await context.sync();
      }),
    );
  expect((await add("ITA_A")).code).toBe("ItemAlreadyExists");
  expect((await add("A1")).code).toBe("InvalidArgument");
});

test("the selection is what was selected", async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("ที่สอง");
    sheet.getRange("C3:D9").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return [selected.address, active.name, cell.address];
  });
  expect(seen).toEqual(["'ที่สอง'!C3:D9", "ที่สอง", "'ที่สอง'!C3"]);
});

test("the workbook's own properties are kept", async () => {
  const seen = await Excel.run(async (context) => {
    const { custom } = context.workbook.properties;
    custom.add("ITA year", 2568);
    const found = custom.getItemOrNullObject("ita YEAR").load("key,value,type");
    const missing = custom.getItemOrNullObject("nothing");
    await context.sync();
    return [found.key, found.value, found.type, missing.isNullObject];
  });
  expect(seen).toEqual(["ITA year", 2568, "Number", true]);
});

test("another workbook takes the place of the open one, and a saved one opens again", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["เดิม"]];
    context.workbook.names.add("ITA_A", "=Sheet1!$A$1");
    await context.sync();
  });
  const saved = structuredClone(host.snapshot());
  host.openWorkbook({
    id: "other",
    sheetOrder: ["x"],
    sheets: { x: { id: "x", name: "อีกเล่ม", rowCount: 20, columnCount: 5 } },
  });
  const names = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      const name = context.workbook.names.getItemOrNullObject("ITA_A").load("name");
      await context.sync();
      return [context.workbook.worksheets.items.map((sheet) => sheet.name), name.isNullObject];
    });
  expect(await names()).toEqual([["อีกเล่ม"], true]);
  host.openWorkbook(saved);
  expect(await names()).toEqual([["Sheet1"], false]);
});
