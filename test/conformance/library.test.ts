import { BLANK, openPane, refusal, startHost } from "../support/pane";
import { conform, onSheet } from "./conform";

conform(
  ["Excel.run", "RequestContext.workbook", "ClientRequestContext.sync"],
  "send what was asked in order, in one round trip a sync, and let go of what the run held",
  async ({ pane }) => {
    pane.resetRoundTrips();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.values = [["ก"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([["ก"]]);
    });
    expect(pane.roundTrips()).toBe(1);
  },
);

conform(
  "Excel.run",
  "waits, if told to, while a person types in a cell, and fails if not",
  async ({ host }) => {
    const write = (delayForCellEdit: boolean) =>
      Excel.run({ delayForCellEdit }, async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["ก"]];
        await context.sync();
        return "done";
      });
    host.play.cellEditMode = true;
    expect((await refusal(write(false))).code).toBe("InvalidOperationInCellEditMode");
    const waiting = write(true);
    host.play.cellEditMode = false;
    expect(await waiting).toBe("done");
  },
);

conform("Excel.run", "that merges its undo steps is refused what cannot be undone", async () => {
  const done = Excel.run({ mergeUndoGroup: true }, async (context) => {
    context.workbook.worksheets.add("สอง").delete();
    await context.sync();
  });
  expect((await refusal(done)).code).toBe("UndoNotSupported");
});

conform(
  ["Error.debugInfo", "DebugInfo.errorLocation"],
  "tell which member refused, so that a refusal can be told from another",
  async () => {
    const locationOf = async (work: (sheet: Excel.Worksheet) => unknown) => {
      try {
        await onSheet(work);
      } catch (error) {
        if (error instanceof OfficeExtension.Error) return error.debugInfo.errorLocation;
      }
      return "nothing was refused";
    };
    const search = (sheet: Excel.Worksheet) =>
      sheet.getRange("A1:A2").getSpecialCells("Formulas", "Errors").load("address");
    expect(await locationOf(search)).toBe("Range.getSpecialCells");
    const missing = (sheet: Excel.Worksheet) => sheet.getRange("A0").load("address");
    expect(await locationOf(missing)).toBe("Worksheet.getRange");
  },
);

conform("ClientObject.load", "is what makes a property readable, after a sync", async () => {
  const early = onSheet((sheet) => sheet.getRange("A1").load("values").values);
  expect((await refusal(early)).code).toBe("PropertyNotLoaded");
});

conform(
  "ClientObject.isNullObject",
  "is true of what is not there, and of all that is reached from it",
  async () => {
    const [name, range] = await onSheet((_, { workbook }) => {
      const missing = workbook.names.getItemOrNullObject("nowhere");
      return [missing, missing.getRangeOrNullObject().getUsedRangeOrNullObject()] as const;
    });
    expect([name.isNullObject, range.isNullObject]).toEqual([true, true]);
  },
);

conform("ClientResult.value", "is there after a sync", async () => {
  const count = await onSheet((_, { workbook }) => workbook.worksheets.getCount());
  expect(count.value).toBe(1);
});

conform(
  ["OfficeExtension.Error", "Error.code"],
  "are Excel's word for what stood in the way",
  async ({ pane }) => {
    const done = onSheet((_, { workbook }) => workbook.worksheets.getItem("nowhere").load("name"));
    await expect(done).rejects.toBeInstanceOf(pane.OfficeExtension.Error);
    expect((await refusal(done)).code).toBe("ItemNotFound");
  },
);

conform(
  ["Office.onReady", "Office.host", "Office.HostType", "HostType.Excel"],
  "tell that the library is ready, and in which application",
  async () => {
    const told = await Office.onReady();
    expect(told.host).toBe(Office.HostType.Excel);
  },
);

conform(
  ["Office.actions", "Actions.associate", "Event.completed"],
  "run a function for a button of the ribbon until it says that it is done",
  async ({ host }) => {
    Office.actions.associate("layOut", (event: Office.AddinCommands.Event) => event.completed());
    const completed = await new Promise<string>((resolve) => {
      host.command("layOut")?.({ completed: () => resolve("completed") });
    });
    expect(completed).toBe("completed");
  },
);

conform(
  ["Office.context", "Context.requirements", "RequirementSetSupport.isSetSupported"],
  "tell which sets the build has",
  async () => {
    const { host, stop } = startHost(BLANK, { requirementSet: "1.9" });
    openPane(host);
    const { requirements } = Office.context;
    expect(
      ["1.9", "1.10"].map((version) => requirements.isSetSupported("ExcelApi", version)),
    ).toEqual([true, false]);
    await stop();
  },
);

conform(
  ["Context.document", "Document.url"],
  "name the file, by its ending too",
  async ({ pane }) => {
    expect(Office.context.document.url).toMatch(/\.xlsx$/);
    expect(pane.connection.environment.url).toBe(Office.context.document.url);
    return Promise.resolve();
  },
);

conform(
  [
    "Context.displayLanguage",
    "Context.partitionKey",
    "Context.officeTheme",
    "OfficeTheme.isDarkTheme",
    "OfficeTheme.bodyBackgroundColor",
  ],
  "tell the person's language and Excel's colours; outside the web there is no key for storage",
  async () => {
    const { host, stop } = startHost(BLANK, { displayLanguage: "en-US", isDark: true });
    openPane(host);
    const { displayLanguage, officeTheme, partitionKey } = Office.context;
    expect([displayLanguage, officeTheme.isDarkTheme, partitionKey]).toEqual([
      "en-US",
      true,
      undefined,
    ]);
    expect(officeTheme.bodyBackgroundColor).toMatch(/^#[0-9A-F]{6}$/);
    await stop();
  },
);
