import { openPane, startHost } from "../../../test/support/pane";
import { sheetOf } from "./blank-sheet";

let stop: () => Promise<void>;

beforeEach(async () => {
  const started = startHost();
  stop = started.stop;
  openPane(started.host);
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const lists = worksheets.add("ITA_Lists");
    lists.getRange("A1:A2").values = [["ฝกค."], ["แผน"]];
    lists.getRange("G1").values = [[80]];
    names.add("ITA_A", "=ITA_Lists!$A$1:$A$2");
    names.add("ITA_Threshold", "=ITA_Lists!$G$1");
    await context.sync();
  });
});
afterEach(() => stop());

const RED = { fill: "#FFC7CE", font: "#9C0006" };

/** Marks rows below the threshold, as the engine then draws them. */
const marking = (formula: string) =>
  Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A7:D9");
    sheetOf(context).getRange("C7:C9").values = [[70], [85], [""]];
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = RED.fill;
    format.custom.format.font.color = RED.font;
    format.custom.format.font.bold = true;
    format.stopIfTrue = true;
    await context.sync();
    return format;
  });

test("a conditional format is kept and read back", async () => {
  await marking("=AND(ISNUMBER($C7),$C7<ITA_Threshold)");
  const seen = await Excel.run(async (context) => {
    const { conditionalFormats } = sheetOf(context).getRange("B8");
    conditionalFormats.load(
      "items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula",
    );
    const count = conditionalFormats.getCount();
    await context.sync();
    const [format] = conditionalFormats.items;
    const range = format?.getRange().load("address");
    const fill = format?.custom.format.fill.load("color");
    const font = format?.custom.format.font.load("color,bold,italic");
    await context.sync();
    return {
      count: count.value,
      type: format?.type,
      priority: format?.priority,
      stopIfTrue: format?.stopIfTrue,
      formula: format?.customOrNullObject.rule.formula,
      address: range?.address,
      fill: fill?.color,
      font: font?.toJSON(),
    };
  });
  expect(seen).toEqual({
    count: 1,
    type: "Custom",
    priority: 0,
    stopIfTrue: true,
    formula: "=AND(ISNUMBER($C7),$C7<ITA_Threshold)",
    address: "Sheet1!A7:D9",
    fill: RED.fill,
    font: { color: RED.font, bold: true, italic: null },
  });
});

test("the newest conditional format comes first until another is put before it", async () => {
  await marking("=$C7<80");
  const seen = await Excel.run(async (context) => {
    const { conditionalFormats } = sheetOf(context).getRange("A7:D9");
    const second = conditionalFormats.add("Custom");
    second.custom.rule.formula = "=$C7<50";
    conditionalFormats.load("items/custom/rule/formula");
    await context.sync();
    const before = conditionalFormats.items.map((item) => item.custom.rule.formula);
    second.priority = 1;
    conditionalFormats.load("items/custom/rule/formula");
    await context.sync();
    return [before, conditionalFormats.items.map((item) => item.custom.rule.formula)];
  });
  expect(seen).toEqual([
    ["=$C7<50", "=$C7<80"],
    ["=$C7<80", "=$C7<50"],
  ]);
});

test("clearing conditional formats of a part leaves the rest, its formula still about its own rows", async () => {
  await marking("=$C7<80");
  const seen = await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A7:D7").conditionalFormats.clearAll();
    const { conditionalFormats } = sheet.getRange("A7:D9");
    conditionalFormats.load("items/custom/rule/formula");
    await context.sync();
    const range = conditionalFormats.items[0]?.getRange().load("address");
    await context.sync();
    return [conditionalFormats.items.map((item) => item.custom.rule.formula), range?.address];
  });
  expect(seen).toEqual([["=$C8<80"], "Sheet1!A8:D9"]);
});

test("conditional formats are deleted one by one", async () => {
  await marking("=$C7<80");
  const count = await Excel.run(async (context) => {
    const { conditionalFormats } = sheetOf(context)
      .getRange("A7:D9")
      .load("conditionalFormats/items");
    await context.sync();
    conditionalFormats.items.forEach((format) => format.delete());
    const left = sheetOf(context).getRange("A:Z").conditionalFormats.getCount();
    await context.sync();
    return left.value;
  });
  expect(count).toBe(0);
});

test("inserting rows moves values, rules and conditional formats alike", async () => {
  await marking("=$C7<80");
  const seen = await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("D7:D9").dataValidation.rule = {
      list: { inCellDropDown: true, source: "=ITA_A" },
    };
    sheet.getRange("3:4").insert("Down");
    const values = sheet.getRange("C9:C10").load("values");
    const moved = sheet.getRange("D9:D11").dataValidation.load("type");
    const left = sheet.getRange("D7:D8").dataValidation.load("type");
    const { conditionalFormats } = sheet.getRange("A9:D11");
    conditionalFormats.load("items/custom/rule/formula");
    await context.sync();
    return {
      values: values.values,
      rules: [moved.type, left.type],
      formulas: conditionalFormats.items.map((item) => item.custom.rule.formula),
    };
  });
  expect(seen).toEqual({ values: [[70], [85]], rules: ["List", "None"], formulas: ["=$C9<80"] });
});
