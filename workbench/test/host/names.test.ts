import { openPane, refusal, startHost } from "../../../test/support/pane";

let stop: () => Promise<void>;

beforeEach(() => {
  const started = startHost();
  stop = started.stop;
  openPane(started.host);
});
afterEach(() => stop());

const named = (formula: string) =>
  Excel.run(async (context) => {
    const name = context.workbook.names.add("ITA_Names", formula);
    const range = name.getRangeOrNullObject().load("address");
    name.load("name,formula,type,value,visible");
    await context.sync();
    const address = range.isNullObject ? null : range.address;
    return { ...name.toJSON(), address };
  });

test("a name for cells leads to them", async () => {
  expect(await named("=Sheet1!$A$2:$A$16")).toMatchObject({
    name: "ITA_Names",
    formula: "=Sheet1!$A$2:$A$16",
    type: "Range",
    value: "Sheet1!$A$2:$A$16",
    visible: true,
    address: "Sheet1!A2:A16",
  });
});

test("a name for whole columns leads to them", async () => {
  expect((await named("=Sheet1!$A:$H")).address).toBe("Sheet1!A:H");
});

test("a name for a formula or a constant leads to no cells", async () => {
  expect(await named("=OFFSET(Sheet1!$A$1,0,0,5,1)")).toMatchObject({
    formula: "=OFFSET(Sheet1!$A$1,0,0,5,1)",
    address: null,
  });
});

test("names are hidden, changed, listed and deleted", async () => {
  const seen = await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const range = worksheets.getItem("Sheet1").getRange("B1:B3");
    const name = names.add("ITA_A", range);
    name.visible = false;
    name.formula = "=Sheet1!$C$1:$C$9";
    names.add("ITA_B", "=5").delete();
    await context.sync();
    names.load("items/name,items/formula,items/visible");
    await context.sync();
    return names.items.map((item) => [item.name, item.formula, item.visible]);
  });
  expect(seen).toEqual([["ITA_A", "=Sheet1!$C$1:$C$9", false]]);
});

test("a name used in a formula gives what stands behind it", async () => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    context.workbook.names.add("ITA_Points", sheet.getRange("A1:A3"));
    const range = sheet.getRange("C1");
    range.formulas = [["=SUM(ITA_Points)"]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[6]]);
});

test("a name moves with its cells when rows come in above them", async () => {
  const formula = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const name = context.workbook.names.add("ITA_Points", sheet.getRange("A5:A7"));
    sheet.getRange("1:2").insert("Down");
    name.load("formula");
    await context.sync();
    return name.formula;
  });
  expect(formula).toBe("=Sheet1!$A$7:$A$9");
});

test("a name that exists already, or that reads like a cell, is refused", async () => {
  const add = (name: string) =>
    refusal(
      Excel.run(async (context) => {
        context.workbook.names.add(name, "=Sheet1!$A$1");
        await context.sync();
        context.workbook.names.add(name, "=Sheet1!$A$1");
        await context.sync();
      }),
    );
  expect((await add("ITA_A")).code).toBe("ItemAlreadyExists");
  expect((await add("A1")).code).toBe("InvalidArgument");
});
