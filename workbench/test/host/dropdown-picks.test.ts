import type { Host } from "../../host/host";
import { openPane, startHost, type TestPane } from "../../../test/support/pane";
import { listen } from "./listening";

let host: Host;
let stop: () => Promise<void>;

beforeEach(() => {
  ({ host, stop } = startHost());
});
afterEach(() => stop());

async function withDropdown(pane: TestPane): Promise<void> {
  await pane.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A5");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "ฝกค.,ฝตป." } };
    await context.sync();
  });
}

test("a pick from a dropdown raises an event like any edit", async () => {
  const pane = openPane(host);
  await withDropdown(pane);
  const heard = await listen(pane);
  host.pickFromDropdown("Sheet1", "A2", "ฝกค.");
  await host.idle();
  expect(heard.map(({ address }) => address)).toEqual(["A2"]);
});

test("where picks are silent, a pick changes the cell and raises nothing", async () => {
  const pane = openPane(host);
  await withDropdown(pane);
  const heard = await listen(pane);
  host.play.dropdownPicksAreSilent = true;
  host.pickFromDropdown("Sheet1", "A2", "ฝกค.");
  host.typeInto("Sheet1", "A3", "ฝตป.");
  await host.idle();
  expect(heard.map(({ address }) => address)).toEqual(["A3"]);
  const values = await pane.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A2").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["ฝกค."]]);
});

test("only a cell with a list has a dropdown to pick from", () => {
  openPane(host);
  expect(() => host.pickFromDropdown("Sheet1", "C1", "x")).toThrow("no dropdown");
});
