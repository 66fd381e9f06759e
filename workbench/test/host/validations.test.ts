import type { Host } from "../../host/host";
import { openPane, refusal, startHost } from "../../../test/support/pane";
import { sheetOf } from "./blank-sheet";

let host: Host;
let stop: () => Promise<void>;

beforeEach(async () => {
  ({ host, stop } = startHost());
  openPane(host);
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const lists = worksheets.add("ITA_Lists");
    lists.visibility = "VeryHidden";
    lists.getRange("A1:C2").values = [
      ["ฝกค.", "ฝตป.", "ฝบค."],
      ["แผน", "ผล", "สรุป"],
    ];
    lists.getRange("E1:E3").values = [["i01"], ["e01"], ["o01"]];
    lists.getRange("G1").values = [[80]];
    names.add("ITA_A", "=ITA_Lists!$A$1:$A$2");
    names.add("ITA_B", "=ITA_Lists!$B$1:$B$2");
    names.add("ITA_C", "=ITA_Lists!$C$1:$C$2");
    names.add("ITA_Instruments", "=ITA_Lists!$E$1:$E$3");
    names.add("ITA_Threshold", "=ITA_Lists!$G$1");
    await context.sync();
  });
});
afterEach(() => stop());

/** Which of the values a rule lets stand. */
const valid = (rule: Excel.DataValidationRule, values: unknown[], ignoreBlanks = true) =>
  Excel.run(async (context) => {
    const range = sheetOf(context).getRange(`D7:D${6 + values.length}`);
    range.values = values.map((value) => [value]);
    range.dataValidation.rule = rule;
    range.dataValidation.ignoreBlanks = ignoreBlanks;
    await context.sync();
    const cells = values.map((_, row) => range.getCell(row, 0).dataValidation.load("valid"));
    await context.sync();
    return cells.map((cell) => cell.valid);
  });

test.each([
  ["a name", "=ITA_A"],
  ["a range on a hidden sheet", "=ITA_Lists!$A$1:$A$2"],
  ["OFFSET", "=OFFSET(ITA_Lists!$A$1,0,0,2,1)"],
  ["OFFSET of a name", "=OFFSET(ITA_A,0,0)"],
  ["INDEX", "=INDEX(ITA_Lists!$A$1:$C$2,0,1)"],
  ["INDIRECT", '=INDIRECT("ITA_A")'],
  ["words", "ฝกค.,แผน"],
])("a list from %s lets its own values in and no others", async (_, source) => {
  const rule = { list: { inCellDropDown: true, source } };
  expect(await valid(rule, ["ฝกค.", "แผน", "ผล", ""])).toEqual([true, true, false, true]);
});

const DEPENDING = "=CHOOSE(MATCH(LEFT($A7,3),ITA_Instruments,0),ITA_A,ITA_B,ITA_C)";

test("a list whose formula looks at its own row is another list in every row", async () => {
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A7:A9").values = [["i01"], ["e01"], ["o01"]];
    await context.sync();
  });
  const rule = { list: { inCellDropDown: true, source: DEPENDING } };
  expect(await valid(rule, ["ฝกค.", "ผล", "ฝกค."])).toEqual([true, true, false]);
});

test("such a list reads back as the one rule it is, from whichever row", async () => {
  const seen = await Excel.run(async (context) => {
    sheetOf(context).getRange("A7").values = [["i01"]];
    const { dataValidation } = sheetOf(context).getRange("D7:D20");
    dataValidation.rule = { list: { inCellDropDown: true, source: DEPENDING } };
    const lower = sheetOf(context).getRange("D9").dataValidation.load("rule");
    dataValidation.load("rule,type");
    await context.sync();
    return [dataValidation.type, dataValidation.rule.list?.source, lower.rule.list?.source];
  });
  expect(seen).toEqual(["List", DEPENDING, DEPENDING.replace("$A7", "$A9")]);
});

test("such a list follows the cell it looks at", async () => {
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A7").values = [["i01"]];
    await context.sync();
  });
  const rule = { list: { inCellDropDown: true, source: DEPENDING } };
  expect(await valid(rule, ["ผล"])).toEqual([false]);
  host.typeInto("Sheet1", "A7", "e01");
  const now = await Excel.run(async (context) => {
    const { dataValidation } = sheetOf(context).getRange("D7").load("dataValidation/valid");
    await context.sync();
    return dataValidation.valid;
  });
  expect(now).toBe(true);
});

test("rows that come in between take part in such a list", async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A7").values = [["i01"]];
    const { dataValidation } = sheet.getRange("D7:D9");
    dataValidation.rule = { list: { inCellDropDown: true, source: DEPENDING } };
    sheet.getRange("8:9").insert("Down");
    await context.sync();
    const rules = sheet.getRange("D7:D11").dataValidation.load("rule,type");
    const between = sheet.getRange("D8").dataValidation.load("rule");
    await context.sync();
    return [rules.type, rules.rule.list?.source, between.rule.list?.source];
  });
  expect(seen).toEqual(["List", DEPENDING, DEPENDING.replace("$A7", "$A8")]);
});

test("a custom rule speaks of each cell's own row", async () => {
  const rule = { custom: { formula: "=AND(ISNUMBER($D7),$D7<=ITA_Threshold)" } };
  expect(await valid(rule, [70, 90, "แผน"])).toEqual([true, false, false]);
});

test("numbers are held to their bounds", async () => {
  const rule: Excel.DataValidationRule = {
    decimal: { formula1: 0, formula2: 100, operator: "Between" },
  };
  expect(await valid(rule, [73.1, 101, -1])).toEqual([true, false, false]);
});

test("the cells that break a rule can be asked for", async () => {
  const seen = await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("D7:D10");
    range.values = [["ฝกค."], ["ผิด"], ["ผิด"], ["แผน"]];
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "=ITA_A" } };
    const invalid = range.dataValidation.getInvalidCellsOrNullObject().load("address,cellCount");
    const clean = sheetOf(context).getRange("D7").dataValidation.getInvalidCellsOrNullObject();
    range.dataValidation.load("valid");
    await context.sync();
    return [invalid.address, invalid.cellCount, clean.isNullObject, range.dataValidation.valid];
  });
  expect(seen).toEqual(["Sheet1!D8:D9", 2, true, null]);
});

test("prompt and alert are kept, also when the rule is set anew", async () => {
  const seen = await Excel.run(async (context) => {
    const { dataValidation } = sheetOf(context).getRange("B2:B9");
    dataValidation.rule = { list: { inCellDropDown: true, source: "=ITA_A" } };
    dataValidation.prompt = { showPrompt: true, title: "หน่วยงาน", message: "เลือกจากรายการ" };
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Warning",
      title: "ตรวจ",
      message: "ไม่อยู่ในรายการ",
    };
    dataValidation.rule = { list: { inCellDropDown: false, source: "=ITA_B" } };
    dataValidation.load("rule,prompt,errorAlert,ignoreBlanks,type");
    await context.sync();
    return dataValidation.toJSON();
  });
  expect(seen).toMatchObject({
    type: "List",
    rule: { list: { inCellDropDown: false, source: "=ITA_B" } },
    prompt: { showPrompt: true, title: "หน่วยงาน", message: "เลือกจากรายการ" },
    errorAlert: { style: "Warning", title: "ตรวจ", message: "ไม่อยู่ในรายการ" },
    ignoreBlanks: true,
  });
});

test("a range of different rules says so, and one without any has none", async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("B2:B3").dataValidation.rule = {
      list: { inCellDropDown: true, source: "=ITA_A" },
    };
    sheet.getRange("B4").dataValidation.rule = { list: { inCellDropDown: true, source: "=ITA_B" } };
    sheet.getRange("B3").dataValidation.clear();
    const found = ["B2:B4", "B2:B3", "B3", "B4"].map((address) =>
      sheet.getRange(address).dataValidation.load("type"),
    );
    await context.sync();
    return found.map(({ type }) => type);
  });
  expect(seen).toEqual(["Inconsistent", "MixedCriteria", "None", "List"]);
});

test("what Excel's file format cannot hold is refused", async () => {
  const attempt = (set: (validation: Excel.DataValidation) => void) =>
    refusal(
      Excel.run(async (context) => {
        set(sheetOf(context).getRange("A1").dataValidation);
        await context.sync();
      }),
    );
  const longList = attempt((validation) => {
    validation.rule = { list: { inCellDropDown: true, source: "ก".repeat(256) } };
  });
  expect((await longList).code).toBe("InvalidArgument");
  const longTitle = attempt((validation) => {
    validation.prompt = { showPrompt: true, title: "ก".repeat(33), message: "" };
  });
  expect((await longTitle).code).toBe("InvalidArgument");
});
