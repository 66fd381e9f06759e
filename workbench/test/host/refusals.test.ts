import type { HostOptions } from "../../host/host-options";
import { BLANK, openPane, refusal, startHost } from "../../../test/support/pane";

let stop: () => Promise<void> = () => Promise.resolve();
afterEach(() => stop());

function open(requirementSet?: string, options: HostOptions = {}) {
  const started = startHost(BLANK, { requirementSet, ...options });
  stop = started.stop;
  return { host: started.host, pane: openPane(started.host) };
}

const cell = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getActiveWorksheet().getRange("A1");

test("a member that is not played is refused by name", async () => {
  open();
  const attempt = Excel.run(async (context) => {
    cell(context).showCard();
    await context.sync();
  });
  const { code, message } = await refusal(attempt);
  expect(code).toBe("ApiNotFound");
  expect(message).toContain("Range.showCard");
});

test("a property that is not played is refused by name", async () => {
  open();
  const attempt = Excel.run(async (context) => {
    cell(context).load("hyperlink");
    await context.sync();
  });
  expect((await refusal(attempt)).message).toContain("Range.hyperlink");
});

test("a navigation property that is not played is refused by name", async () => {
  open();
  const attempt = Excel.run(async (context) => {
    context.workbook.pivotTables.load("items/name");
    await context.sync();
  });
  expect((await refusal(attempt)).message).toContain("Workbook.pivotTables");
});

test("a member above the set being played is refused by name", async () => {
  open("1.8");
  const attempt = Excel.run(async (context) => {
    cell(context).dataValidation.getInvalidCells().load("address");
    await context.sync();
  });
  const { code, message } = await refusal(attempt);
  expect(code).toBe("ApiNotFound");
  expect(message).toContain("DataValidation.getInvalidCells");
});

test("the host itself refuses a member above the set, whatever the library lets through", async () => {
  const { pane } = open("1.8");
  pane.OfficeExtension.config.extendedErrorLogging = true;
  Reflect.set(Reflect.get(pane.OfficeExtension, "Utility"), "_doApiNotSupportedCheck", false);
  Reflect.set(Reflect.get(pane.OfficeExtension, "CommonUtility"), "_doApiNotSupportedCheck", false);
  const attempt = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().pageLayout.zoom = { scale: 50 };
    await context.sync();
  });
  const { code, message } = await refusal(attempt);
  expect(code).toBe("ApiNotFound");
  expect(message).toContain("Worksheet.pageLayout");
});

test("a set is supported up to the one being played", () => {
  open("1.9");
  const { requirements } = Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(false);
});

test("whatever hangs on a missing name is missing too, and does no harm", async () => {
  open();
  const missing = await Excel.run(async (context) => {
    const used = context.workbook.names
      .getItemOrNullObject("nowhere")
      .getRangeOrNullObject()
      .getUsedRangeOrNullObject(true);
    used.load("values");
    const sheet = context.workbook.worksheets.getItemOrNullObject("nowhere");
    const fill = sheet.getRange("A1").format.fill;
    fill.color = "red";
    fill.load("color");
    await context.sync();
    return [used.isNullObject, sheet.isNullObject, fill.isNullObject];
  });
  expect(missing).toEqual([true, true, true]);
});

test("a missing sheet asked for by name is ItemNotFound", async () => {
  open();
  const attempt = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("nowhere").load("name");
    await context.sync();
  });
  expect((await refusal(attempt)).code).toBe("ItemNotFound");
});

test("while the person types in a cell, requests fail", async () => {
  const { host } = open();
  host.play.cellEditMode = true;
  const attempt = Excel.run(async (context) => {
    cell(context).load("values");
    await context.sync();
  });
  expect((await refusal(attempt)).code).toBe("InvalidOperationInCellEditMode");
});

test("a request that may wait is answered when the person has finished typing", async () => {
  const { host } = open();
  host.play.cellEditMode = true;
  const done: string[] = [];
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    cell(context).load("values");
    await context.sync();
    done.push("answered");
  });
  await host.idle();
  expect(done).toEqual([]);
  host.play.cellEditMode = false;
  await waiting;
  expect(done).toEqual(["answered"]);
});

test("a request of more than five megabytes is refused", async () => {
  open();
  const attempt = Excel.run(async (context) => {
    cell(context).values = [["ก".repeat(2 * 1024 * 1024)]];
    await context.sync();
  });
  expect((await refusal(attempt)).code).toBe("RequestPayloadSizeLimitExceeded");
});

describe("a run that merges its undo steps", () => {
  type Change = (sheet: Excel.Worksheet) => void;
  const rename: Change = (sheet) => {
    sheet.name = "ใหม่";
  };
  const move: Change = (sheet) => {
    sheet.position = 1;
  };
  const hide: Change = (sheet) => {
    sheet.visibility = "Hidden";
  };
  const remove: Change = (sheet) => sheet.delete();

  const merged = (change: Change, mergeUndoGroup = true) =>
    Excel.run({ mergeUndoGroup }, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.worksheets.add("อีกแผ่น");
      await context.sync();
      sheet.getRange("A1").values = [["ก"]];
      change(sheet);
      await context.sync();
    });

  test.each([
    ["renaming a sheet", "PC", rename],
    ["renaming a sheet", "Mac", rename],
    ["moving a sheet", "PC", move],
    ["hiding a sheet", "Mac", hide],
    ["deleting a sheet", "PC", remove],
    ["deleting a sheet", "OfficeOnline", remove],
  ])("is refused %s on %s", async (_, platform, change) => {
    open(undefined, { platform });
    expect((await refusal(merged(change))).code).toBe("UndoNotSupported");
  });

  test.each([
    ["renaming a sheet", rename],
    ["moving a sheet", move],
    ["hiding a sheet", hide],
  ])("may be %s on the web", async (_, change) => {
    open(undefined, { platform: "OfficeOnline" });
    await merged(change);
  });

  test("may be anything where Excel does not yet know the wish, and when it is false", async () => {
    open("1.19", { platform: "PC" });
    await merged(remove);
    await stop();
    open(undefined, { platform: "PC" });
    await merged(remove, false);
  });

  test("leaves the runs after it alone", async () => {
    open(undefined, { platform: "PC" });
    await refusal(merged(rename));
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      rename(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
  });
});
