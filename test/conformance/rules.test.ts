import { refusal } from "../support/pane";
import { conform, onSheet } from "./conform";

conform(
  ["Range.dataValidation", "DataValidation.rule", "DataValidation.ignoreBlanks"],
  "hold entries to a rule of one kind; a source that is an error is refused",
  async () => {
    const validation = await onSheet((sheet) => {
      const { dataValidation } = sheet.getRange("A1:A3");
      dataValidation.rule = { list: { inCellDropDown: true, source: "IIT,EIT,OIT" } };
      return dataValidation.load("rule,type,ignoreBlanks");
    });
    expect([validation.type, validation.rule.list?.source, validation.ignoreBlanks]).toEqual([
      "List",
      "IIT,EIT,OIT",
      true,
    ]);
    const error = onSheet((sheet) => {
      sheet.getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "=CHOOSE(MATCH($B1,$C$1:$C$3,0),$C$1,$C$2)" },
      };
    });
    expect((await refusal(error)).code).toBe("InvalidArgument");
  },
);

conform(
  ["DataValidation.prompt", "DataValidation.errorAlert"],
  "have titles of 32 and messages of 255 and 225 characters at most",
  async () => {
    const validation = await onSheet((sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.prompt = { showPrompt: true, title: "แบบ", message: "เลือก" };
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Information",
        title: "แบบ",
        message: "",
      };
      return dataValidation.load("prompt,errorAlert");
    });
    expect(validation.prompt).toEqual({ showPrompt: true, title: "แบบ", message: "เลือก" });
    expect(validation.errorAlert.style).toBe("Information");
    const long = onSheet((sheet) => {
      const prompt = { showPrompt: true, title: "ก".repeat(33), message: "" };
      sheet.getRange("A1").dataValidation.prompt = prompt;
    });
    expect((await refusal(long)).code).toBe("InvalidArgument");
  },
);

conform("DataValidation.clear", "takes the rule, the prompt and the alert away", async () => {
  const validation = await onSheet((sheet) => {
    const { dataValidation } = sheet.getRange("A1");
    dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
    dataValidation.clear();
    return dataValidation.load("type,rule");
  });
  expect(validation.type).toBe("None");
});

conform(
  [
    "Range.conditionalFormats",
    "ConditionalFormatCollection.add",
    "ConditionalFormatCollection.items",
    "ConditionalFormat.id",
    "ConditionalFormat.type",
    "ConditionalFormat.custom",
    "ConditionalFormat.customOrNullObject",
    "CustomConditionalFormat.rule",
    "CustomConditionalFormat.format",
    "ConditionalFormatRule.formula",
    "ConditionalRangeFormat.fill",
    "ConditionalRangeFormat.font",
    "ConditionalRangeFill.color",
    "ConditionalRangeFont.color",
    "ConditionalRangeFont.bold",
  ],
  "colour cells by a formula; the one added last goes first",
  async () => {
    const formats = await onSheet((sheet) => {
      for (const formula of ["=$A1>1", "=$A1>2"]) {
        const { custom } = sheet.getRange("A1:B9").conditionalFormats.add("Custom");
        custom.rule.formula = formula;
        custom.format.fill.color = "#FDE7E9";
        custom.format.font.color = "#8B0000";
        custom.format.font.bold = true;
      }
      const { conditionalFormats } = sheet.getRange("B2");
      return conditionalFormats.load(
        "items/id,items/type,items/customOrNullObject/rule/formula,items/customOrNullObject/format/font/bold",
      );
    });
    expect(formats.items.map((each) => each.customOrNullObject.rule.formula)).toEqual([
      "=$A1>2",
      "=$A1>1",
    ]);
    expect(formats.items.map(({ type }) => type)).toEqual(["Custom", "Custom"]);
    expect(new Set(formats.items.map(({ id }) => id)).size).toBe(2);
  },
);

conform(
  ["ConditionalFormatCollection.getItem", "ConditionalFormat.delete"],
  "find one by its id and take it away",
  async () => {
    const left = await onSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1");
      const format = conditionalFormats.add("Custom");
      format.custom.rule.formula = "=TRUE";
      format.load("id");
      await context.sync();
      conditionalFormats.getItem(format.id).delete();
      return conditionalFormats.getCount();
    });
    expect(left.value).toBe(0);
  },
);
