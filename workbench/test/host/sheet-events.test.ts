import type { Host } from "../../host/host";
import { openPane, startHost } from "../../../test/support/pane";

let host: Host;
let stop: () => Promise<void>;

beforeEach(() => {
  ({ host, stop } = startHost());
});
afterEach(() => stop());

test("a selection is heard by the pane that made it and not by a co-author's", async () => {
  const [mine, theirs] = [openPane(host), openPane(host)];
  const heard: string[] = [];
  for (const [name, pane] of [
    ["mine", mine],
    ["theirs", theirs],
  ] as const) {
    await pane.Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(({ address }) => {
        heard.push(`${name} ${address}`);
        return Promise.resolve();
      });
      await context.sync();
    });
  }
  await mine.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("C3:D4").select();
    await context.sync();
  });
  await host.idle();
  expect(new Set(heard)).toEqual(new Set(["mine C3:D4"]));
});

test("sheets that come, go and are shown are heard of", async () => {
  const pane = openPane(host);
  const heard: string[] = [];
  await pane.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (word: string) => () => {
      heard.push(word);
      return Promise.resolve();
    };
    worksheets.onAdded.add(note("added"));
    worksheets.onActivated.add(note("activated"));
    worksheets.onDeleted.add(note("deleted"));
    await context.sync();
    const sheet = worksheets.add("ใหม่");
    sheet.activate();
    await context.sync();
    worksheets.getItem("Sheet1").activate();
    sheet.delete();
    await context.sync();
  });
  await host.idle();
  expect(new Set(heard)).toEqual(new Set(["added", "activated", "deleted"]));
});

describe("a sheet that comes into view", () => {
  let heard: string[];
  beforeEach(async () => {
    openPane(host);
    heard = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("สอง");
      await context.sync();
      worksheets.load("items/id,items/name");
      await context.sync();
      const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
      worksheets.onActivated.add(({ worksheetId }) => {
        heard.push(names.get(worksheetId) ?? "ใหม่");
        return Promise.resolve();
      });
      await context.sync();
    });
  });
  const act = async (work: (worksheets: Excel.WorksheetCollection) => unknown) => {
    await Excel.run(async (context) => {
      work(context.workbook.worksheets);
      await context.sync();
    });
    await host.idle();
    return heard;
  };

  test("is not one that was only added", async () => {
    expect(await act((worksheets) => worksheets.add("สาม"))).toEqual([]);
  });

  test("is heard of once when it is added and activated", async () => {
    expect(await act((worksheets) => worksheets.add("สาม").activate())).toEqual(["ใหม่"]);
  });

  test("is not heard of again when it is activated while on show", async () => {
    await act((worksheets) => worksheets.getItem("สอง").activate());
    expect(await act((worksheets) => worksheets.getItem("สอง").activate())).toEqual(["สอง"]);
  });

  test("is not one whose rows come and go", async () => {
    const insert = (worksheets: Excel.WorksheetCollection) =>
      worksheets.getItem("สอง").getRange("1:2").insert("Down");
    expect(await act(insert)).toEqual([]);
  });

  test("is the next one when the one on show is hidden or deleted", async () => {
    await act((worksheets) => worksheets.getItem("สอง").activate());
    await act((worksheets) => {
      worksheets.getItem("สอง").visibility = "Hidden";
    });
    await act((worksheets) => worksheets.add("สาม").activate());
    await act((worksheets) => worksheets.getItem("สาม").delete());
    expect(heard).toEqual(["สอง", "Sheet1", "ใหม่", "Sheet1"]);
  });
});
