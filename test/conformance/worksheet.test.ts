import { refusal } from "../support/pane";
import { conform, onSheet } from "./conform";

conform(
  ["Worksheet.name", "Worksheet.id"],
  "are the sheet's words for itself; the id stays when the name changes",
  async () => {
    const [before, after] = await onSheet(async (sheet, context) => {
      sheet.load("id,name");
      await context.sync();
      const first = [sheet.id, sheet.name];
      sheet.name = "รายงาน ITA";
      sheet.load("id,name");
      await context.sync();
      return [first, [sheet.id, sheet.name]];
    });
    expect(after).toEqual([before?.[0], "รายงาน ITA"]);
  },
);

conform("Worksheet.name", "has 31 characters at most and none of \\ / ? * [ ] :", async () => {
  const naming = (name: string) => onSheet((sheet) => (sheet.name = name));
  await naming("ก".repeat(31));
  for (const name of ["ก".repeat(32), "ก/ข", "ก[ข]", "", "'ก", "History"]) {
    const done = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().name = name;
      await context.sync();
    });
    expect((await refusal(done)).code).toBe("InvalidArgument");
  }
});

conform(
  ["Worksheet.visibility", "Worksheet.activate"],
  "hide a sheet, but not the last; a hidden one cannot be activated",
  async () => {
    const last = onSheet((sheet) => (sheet.visibility = "Hidden"));
    expect((await refusal(last)).code).toBe("InvalidOperation");
    const sheet = await onSheet((_, context) => {
      const other = context.workbook.worksheets.add("สอง");
      other.visibility = "Hidden";
      return other.load("visibility");
    });
    expect(sheet.visibility).toBe("Hidden");
    const shown = onSheet((_, { workbook }) => workbook.worksheets.getItem("สอง").activate());
    expect((await refusal(shown)).code).toBe("InvalidOperation");
  },
);

conform("Worksheet.position", "is counted from zero and can be changed", async () => {
  const sheets = await onSheet((sheet, context) => {
    context.workbook.worksheets.add("สอง");
    sheet.position = 1;
    return context.workbook.worksheets.load("items/name");
  });
  expect(sheets.items.map(({ name }) => name)).toEqual(["สอง", "Sheet1"]);
});

conform("Worksheet.delete", "leaves one visible sheet at least", async () => {
  expect((await refusal(onSheet((sheet) => sheet.delete()))).code).toBe("InvalidOperation");
  await onSheet((_, context) => context.workbook.worksheets.add("สอง").delete());
});

conform(
  ["Worksheet.getRange", "Worksheet.getCell"],
  "give cells by address or by numbers from zero, the whole sheet for none",
  async () => {
    const ranges = await onSheet((sheet) =>
      [sheet.getRange("$B$2:C3"), sheet.getRange("5:6"), sheet.getRange(), sheet.getCell(2, 1)].map(
        (range) => range.load("address"),
      ),
    );
    expect(ranges.map(({ address }) => address)).toEqual([
      "Sheet1!B2:C3",
      "Sheet1!5:6",
      "Sheet1!A:XFD",
      "Sheet1!B3",
    ]);
    const off = onSheet((sheet) => sheet.getRange("A1048577").load("address"));
    expect((await refusal(off)).code).toBe("InvalidArgument");
  },
);

conform(
  ["Worksheet.getUsedRange", "Worksheet.getUsedRangeOrNullObject"],
  "are the first cell, or nothing, of a blank sheet; looks count unless only values are asked for",
  async () => {
    const [first, none] = await onSheet((sheet) => [
      sheet.getUsedRange().load("address"),
      sheet.getUsedRangeOrNullObject().load("address"),
    ]);
    expect([first?.address, none?.isNullObject]).toEqual(["Sheet1!A1", true]);
    const [all, values] = await onSheet((sheet) => {
      sheet.getRange("B2").values = [["ก"]];
      sheet.getRange("D5").format.fill.color = "#FF0000";
      return [false, true].map((only) => sheet.getUsedRange(only).load("address"));
    });
    expect([all?.address, values?.address]).toEqual(["Sheet1!B2:D5", "Sheet1!B2"]);
  },
);

conform(
  [
    "Worksheet.freezePanes",
    "WorksheetFreezePanes.freezeRows",
    "WorksheetFreezePanes.getLocationOrNullObject",
  ],
  "keep the first rows in view",
  async () => {
    const [none, rows] = await onSheet((sheet) => {
      const before = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.freezePanes.freezeRows(6);
      return [before, sheet.freezePanes.getLocationOrNullObject().load("address")];
    });
    expect([none?.isNullObject, rows?.address]).toEqual([true, "Sheet1!1:6"]);
  },
);

conform("WorksheetFreezePanes.freezeAt", "keeps the first rows and columns in view", async () => {
  const frozen = await onSheet((sheet) => {
    sheet.freezePanes.freezeAt("A1:B5");
    return sheet.freezePanes.getLocationOrNullObject().load("address");
  });
  expect(frozen.address).toBe("Sheet1!A1:B5");
});

conform(
  ["Worksheet.protection", "WorksheetProtection.protected"],
  "tell that changes of what is on the sheet are refused",
  async ({ host }) => {
    host.play.protectedSheets.add("Sheet1");
    const protection = await onSheet((sheet) => sheet.protection.load("protected"));
    expect(protection.protected).toBe(true);
    const write = onSheet((sheet) => (sheet.getRange("A1").values = [["ก"]]));
    expect((await refusal(write)).code).toBe("AccessDenied");
  },
);

conform(
  [
    "Worksheet.pageLayout",
    "PageLayout.orientation",
    "PageLayout.paperSize",
    "PageLayout.zoom",
    "PageLayout.centerHorizontally",
    "PageLayout.setPrintTitleRows",
  ],
  "say how the sheet is printed",
  async () => {
    const [layout, titles] = await onSheet((sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintTitleRows("$5:$6");
      return [
        pageLayout.load("orientation,paperSize,zoom,centerHorizontally"),
        pageLayout.getPrintTitleRowsOrNullObject().load("address"),
      ] as const;
    });
    expect(layout.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
    });
    expect(titles.address).toBe("Sheet1!5:6");
  },
);

conform(
  [
    "PageLayout.headersFooters",
    "HeaderFooterGroup.defaultForAllPages",
    "HeaderFooter.centerFooter",
  ],
  "is what stands in the middle below every page, beside what stands left and right of it",
  async () => {
    const footer = await onSheet((sheet) => {
      const { defaultForAllPages } = sheet.pageLayout.headersFooters;
      defaultForAllPages.leftFooter = "ร่าง && แก้";
      defaultForAllPages.centerFooter = "หน้า &P";
      return defaultForAllPages.load("leftFooter,centerFooter,rightFooter,centerHeader");
    });
    expect(footer.toJSON()).toEqual({
      leftFooter: "ร่าง && แก้",
      centerFooter: "หน้า &P",
      rightFooter: "",
      centerHeader: "",
    });
  },
);
