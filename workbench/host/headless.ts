import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import words from "@univerjs/preset-sheets-node-core/locales/en-US";
// The plugin itself and not its preset, which brings the screen along.
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-conditional-formatting/facade";
import { excelFunctions } from "./excel-functions";

/** The engine without a screen, for Node. Load it through CommonJS. */
export function startHeadless(): { univerAPI: FUniver; dispose(): void } {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words },
    logLevel: LogLevel.ERROR,
  });
  const formula = { formula: { function: excelFunctions() } };
  for (const plugin of UniverSheetsNodeCorePreset(formula).plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  return { univerAPI: FUniver.newAPI(univer), dispose: () => univer.dispose() };
}
