import type { FUniver } from "@univerjs/core/facade";
import type { Host } from "../../host/host";
import { openPane, startHost } from "../../../test/support/pane";
import { listen, write, type Heard } from "./listening";

let host: Host;
let univerAPI: FUniver;
let stop: () => Promise<void>;

beforeEach(() => {
  ({ host, univerAPI, stop } = startHost());
});
afterEach(() => stop());

test("a pane's own change comes back to it as local, and as its own doing", async () => {
  const pane = openPane(host);
  const heard = await listen(pane);
  await write(pane, "B2:C3", "ใหม่");
  await host.idle();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({
    address: "B2:C3",
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "ThisLocalAddin",
    worksheetId: "sheet-1",
  });
});

test("a change made through one pane is remote to the other", async () => {
  const [mine, theirs] = [openPane(host), openPane(host)];
  const heard = await listen(theirs);
  await write(mine, "A1", "จากเพื่อน");
  await host.idle();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({ address: "A1", source: "Remote" });
});

test("both panes see the same cells", async () => {
  const [mine, theirs] = [openPane(host), openPane(host)];
  await write(mine, "A1", "ร่วมกัน");
  const seen = await theirs.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  expect(seen).toEqual([["ร่วมกัน"]]);
});

test("what the person types is local to every pane and tells the cell before and after", async () => {
  const panes = [openPane(host), openPane(host)];
  const heard = await Promise.all(panes.map(listen));
  host.typeInto("Sheet1", "D4", "73.1");
  host.typeInto("Sheet1", "D4", "80");
  await host.idle();
  for (const each of heard) {
    expect(each).toHaveLength(2);
    expect(each[1]).toMatchObject({
      address: "D4",
      source: "Local",
      details: { valueBefore: 73.1, valueAfter: 80 },
    });
    expect(each[1]?.triggerSource).not.toBe("ThisLocalAddin");
  }
});

test("the range of an event can be asked for and read", async () => {
  const pane = openPane(host);
  const heard = await listen(pane);
  host.typeInto("Sheet1", "D4", "สวัสดี");
  await host.idle();
  const values = await pane.Excel.run(async (context) => {
    const range = heard[0]?.getRange(context).load("values");
    await context.sync();
    return range?.values;
  });
  expect(values).toEqual([["สวัสดี"]]);
});

test("a listener on one sheet hears that sheet only, and nothing once it is removed", async () => {
  const pane = openPane(host);
  const heard: string[] = [];
  const listener = await pane.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("อื่น");
    const sheet = worksheets.getItem("Sheet1").load("id");
    await context.sync();
    const added = sheet.onChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  host.typeInto("Sheet1", "A1", "x");
  host.typeInto("อื่น", "A2", "x");
  await host.idle();
  await pane.Excel.run(listener.context, async (context) => {
    listener.remove();
    await context.sync();
  });
  host.typeInto("Sheet1", "A3", "x");
  await host.idle();
  expect(heard).toEqual(["A1"]);
});

test("formulas that follow an edit raise no event of their own", async () => {
  const pane = openPane(host);
  await write(pane, "B1", "=A1*2");
  const heard = await listen(pane);
  host.typeInto("Sheet1", "A1", "4");
  await host.idle();
  expect(heard.map(({ address }) => address)).toEqual(["A1"]);
});

test("a change of looks raises no change event", async () => {
  const pane = openPane(host);
  const heard = await listen(pane);
  await pane.Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    format.fill.color = "#FFEECC";
    format.font.bold = true;
    await context.sync();
  });
  await host.idle();
  expect(heard).toEqual([]);
});

test("rows that come and go are told as such", async () => {
  const pane = openPane(host);
  const heard = await listen(pane);
  await pane.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("5:6").insert("Down");
    sheet.getRange("9:9").delete("Up");
    await context.sync();
  });
  await host.idle();
  expect(heard.map(({ changeType, address }) => [changeType, address])).toEqual([
    ["RowInserted", "5:6"],
    ["RowDeleted", "9:9"],
  ]);
});

test("rows that a person takes out are told too", async () => {
  const heard = await listen(openPane(host));
  univerAPI.getActiveWorkbook()?.getActiveSheet().deleteRows(4, 2);
  await host.idle();
  expect(heard.map(({ changeType, address }) => [changeType, address])).toEqual([
    ["RowDeleted", "5:6"],
  ]);
});

test("older builds do not say who triggered a change, nor what stood there before", async () => {
  const old = startHost(undefined, { requirementSet: "1.8" });
  const pane = openPane(old.host);
  const heard: Heard[] = [];
  await pane.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("id");
    await context.sync();
    sheet.onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  await write(pane, "A1", 1);
  await old.host.idle();
  expect(heard[0]?.triggerSource).toBeUndefined();
  expect(heard[0]?.details).toBeUndefined();
  await old.stop();
});

test("a pane that has gone hears nothing more", async () => {
  const [mine, theirs] = [openPane(host), openPane(host)];
  const heard = await listen(theirs);
  theirs.connection.disconnect();
  await write(mine, "A1", 1);
  await host.idle();
  expect(heard).toEqual([]);
});
