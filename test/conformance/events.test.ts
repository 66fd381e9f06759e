import { openPane } from "../support/pane";
import { conform, onSheet } from "./conform";

conform(
  [
    "WorksheetCollection.onChanged",
    "WorksheetChangedEventArgs.address",
    "WorksheetChangedEventArgs.changeType",
    "WorksheetChangedEventArgs.worksheetId",
    "EventHandlers.add",
    "EventHandlerResult.remove",
  ],
  "tells of every sheet's cells, also those a co-author changed, until it is let go",
  async ({ host, pane }) => {
    const heard: string[] = [];
    const listener = await onSheet((_, { workbook }) =>
      workbook.worksheets.onChanged.add(({ address, changeType, worksheetId, source }) => {
        heard.push(`${source} ${changeType} ${worksheetId} ${address}`);
        return Promise.resolve();
      }),
    );
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").values = [
        ["ก", "ข"],
        ["ค", "ง"],
      ];
      sheet.getRange("A1").format.fill.color = "#FF0000";
    });
    openPane(host);
    await onSheet((sheet) => sheet.getRange("3:4").insert("Down"));
    pane.use();
    host.typeInto("Sheet1", "B2", "จ");
    await Excel.run(listener.context, async (context) => {
      listener.remove();
      await context.sync();
    });
    await onSheet((sheet) => (sheet.getRange("A9").values = [["ฉ"]]));
    await host.idle();
    expect(heard).toEqual([
      "Local RangeEdited sheet-1 A1:B2",
      "Remote RowInserted sheet-1 3:4",
      "Local RangeEdited sheet-1 B2",
    ]);
  },
);

conform(
  [
    "WorksheetCollection.onSelectionChanged",
    "WorksheetSelectionChangedEventArgs.address",
    "WorksheetSelectionChangedEventArgs.worksheetId",
  ],
  "tells of the person's own selection, on any sheet",
  async ({ host }) => {
    const heard: string[] = [];
    await onSheet((_, { workbook }) => {
      workbook.worksheets.onSelectionChanged.add(({ address, worksheetId }) => {
        heard.push(`${worksheetId} ${address}`);
        return Promise.resolve();
      });
    });
    await onSheet((sheet) => sheet.getRange("C3:D4").select());
    await host.idle();
    expect(heard.at(-1)).toBe("sheet-1 C3:D4");
  },
);

conform(
  [
    "WorksheetCollection.onActivated",
    "WorksheetCollection.onAdded",
    "WorksheetCollection.onDeleted",
  ],
  "tell of sheets that come into view, come and go; one that was only added is not in view",
  async ({ host }) => {
    const heard: string[] = [];
    const note = (word: string) => () => {
      heard.push(word);
      return Promise.resolve();
    };
    await onSheet((_, { workbook: { worksheets } }) => {
      worksheets.onActivated.add(note("activated"));
      worksheets.onAdded.add(note("added"));
      worksheets.onDeleted.add(note("deleted"));
    });
    await onSheet((_, { workbook }) => workbook.worksheets.add("สอง"));
    await host.idle();
    expect(heard).toEqual(["added"]);
    await onSheet((_, { workbook }) => workbook.worksheets.getItem("สอง").activate());
    await onSheet((sheet, { workbook }) => {
      sheet.activate();
      workbook.worksheets.getItem("สอง").delete();
    });
    await host.idle();
    expect(heard.filter((word) => word !== "activated")).toEqual(["added", "deleted"]);
    expect(heard).toHaveLength(4);
  },
);
