import type { Host } from "../../host/host";
import { openPane, startHost } from "../../../test/support/pane";

let host: Host;
let stop: () => Promise<void>;

beforeEach(() => {
  ({ host, stop } = startHost());
  openPane(host);
});
afterEach(() => stop());

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
