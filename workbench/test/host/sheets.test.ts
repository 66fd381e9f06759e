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

test("what stands below each page is kept as files have it, and no longer than Excel takes it", async () => {
  const below = (text: string) =>
    Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = text;
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "A&&B";
      await context.sync();
    });
  await below("หน้า &P");
  expect(host.snapshot().sheets["sheet-1"]?.custom).toMatchObject({
    headerFooter: { oddFooter: "&Cหน้า &P&RA&&B" },
  });
  expect((await refusal(below("ก".repeat(254)))).code).toBe("InvalidArgument");
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
