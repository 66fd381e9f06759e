import { conform, onSheet } from "./conform";

conform(
  ["Range.format", "RangeFormat.fill", "RangeFill.color", "RangeFill.clear"],
  "colour a range; mixed colours are an empty text, none is white",
  async () => {
    const colours = await onSheet((sheet) => {
      sheet.getRange("A1:A2").format.fill.color = "orange";
      sheet.getRange("A2").format.fill.clear();
      return ["A1", "A2", "A1:A2"].map((address) =>
        sheet.getRange(address).format.fill.load("color"),
      );
    });
    expect(colours.map(({ color }) => color)).toEqual(["#FFA500", "#FFFFFF", ""]);
  },
);

conform(
  ["RangeFormat.font", "RangeFont.name", "RangeFont.size", "RangeFont.bold", "RangeFont.color"],
  "are null, the colour an empty text, where cells differ",
  async () => {
    const [one, both] = await onSheet((sheet) => {
      const { font } = sheet.getRange("A1").format;
      font.name = "TH Sarabun New";
      font.size = 16;
      font.bold = true;
      font.color = "#8B0000";
      return ["A1", "A1:A2"].map((address) =>
        sheet.getRange(address).format.font.load("name,size,bold,color"),
      );
    });
    const read = ({ name, size, bold, color }: Excel.RangeFont) => [name, size, bold, color];
    expect(one && read(one)).toEqual(["TH Sarabun New", 16, true, "#8B0000"]);
    expect(both && read(both)).toEqual([null, null, null, ""]);
  },
);

conform(
  ["RangeFormat.wrapText", "RangeFormat.horizontalAlignment", "RangeFormat.verticalAlignment"],
  "are General and Bottom until said otherwise, and null where cells differ",
  async () => {
    const [set, unset, both] = await onSheet((sheet) => {
      const { format } = sheet.getRange("A1");
      format.wrapText = true;
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      return ["A1", "A2", "A1:A2"].map((address) =>
        sheet.getRange(address).format.load("wrapText,horizontalAlignment,verticalAlignment"),
      );
    });
    const read = (format?: Excel.RangeFormat) => [
      format?.wrapText,
      format?.horizontalAlignment,
      format?.verticalAlignment,
    ];
    expect(read(set)).toEqual([true, "Center", "Top"]);
    expect(read(unset)).toEqual([false, "General", "Bottom"]);
    expect(read(both)).toEqual([null, null, null]);
  },
);

conform("RangeFormat.columnWidth", "is in points, and null where columns differ", async () => {
  const [one, both] = await onSheet((sheet) => {
    sheet.getRange("A:A").format.columnWidth = 120;
    return ["A1", "A1:B1"].map((address) => sheet.getRange(address).format.load("columnWidth"));
  });
  expect(one?.columnWidth).toBeCloseTo(120, 0);
  expect(both?.columnWidth).toBeNull();
});

conform("RangeFormat.autofitRows", "brings a row that was hidden into view", async () => {
  const range = await onSheet((sheet) => {
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("A1:A3").format.autofitRows();
    return sheet.getRange("A2").load("rowHidden");
  });
  expect(range.rowHidden).toBe(false);
});

conform(
  [
    "RangeFormat.borders",
    "RangeBorderCollection.getItem",
    "RangeBorder.style",
    "RangeBorder.color",
  ],
  "draw one side of a range; the inner sides are between its cells",
  async () => {
    const sides = await onSheet((sheet) => {
      const { borders } = sheet.getRange("A1:B2").format;
      for (const side of ["EdgeBottom", "InsideHorizontal"] as const) {
        borders.getItem(side).style = "Continuous";
        borders.getItem(side).color = "#BFBFBF";
      }
      return (["EdgeBottom", "InsideHorizontal", "EdgeTop"] as const).map((side) =>
        borders.getItem(side).load("style,color"),
      );
    });
    expect(sides.map(({ style }) => style)).toEqual(["Continuous", "Continuous", "None"]);
    expect(sides[0]?.color).toBe("#BFBFBF");
  },
);
