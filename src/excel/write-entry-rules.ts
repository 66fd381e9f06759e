import { blockAddress } from "../report/terms/address";
import type { EntryRule } from "../report/workbook/drawing";

/** Lays dropdowns and score limits down in advance; Excel on Windows refuses them on selection. */
export function writeEntryRules(on: Excel.Worksheet, entryRules: readonly EntryRule[]): void {
  for (const { block, rule, promptTitle, prompt, notice } of entryRules) {
    const { dataValidation } = on.getRange(blockAddress(block));
    dataValidation.clear();
    dataValidation.rule =
      rule.kind === "list"
        ? { list: { inCellDropDown: true, source: rule.source } }
        : { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
    dataValidation.prompt = { showPrompt: true, title: promptTitle, message: prompt };
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Information",
      title: promptTitle,
      message: notice,
    };
  }
}
