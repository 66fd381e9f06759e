import { LifecycleStages, LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import {
  AfterSpaceCommand,
  DocAutoFormatService,
  ILayoutService,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import { gridTh } from "./messages/grid-th";
import { words } from "./words";
import { leaveUnmarked } from "./leave-unmarked";
import { breakThaiLines } from "./thai-lines";
import { excelFunctions } from "../host/excel-functions";

/** What the grid's element is told where it is to take the keyboard: it has no one control for that. */
export const focusWish = "focus-grid";

/** The grid people edit: a real spreadsheet engine, drawn in the browser, with Thai words of ours over its own. */
export function startGrid(container: HTMLElement): FUniver {
  const own = words.language === "th" ? gridTh : {};
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreWords, validationWords, conditionWords, own) },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      contextMenu: true,
      formula: { function: excelFunctions() },
    }),
    UniverSheetsDataValidationPreset({
      showEditOnDropdown: false,
      showSearchOnDropdown: false,
    }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  leaveTypingAlone(univer);
  const grid = FUniver.newAPI(univer);
  // What draws cells is there once the first workbook is.
  grid.addEvent(grid.Event.LifeCycleChanged, ({ stage }) => {
    if (stage !== LifecycleStages.Ready) return;
    breakThaiLines(univer);
    leaveUnmarked(univer);
  });
  container.addEventListener(focusWish, () => {
    univer.__getInjector().get(ILayoutService).focus();
  });
  return grid;
}

/** The engine would turn a typed `1. ` into a list mark and take it out of the cell's text; Excel does not. */
function leaveTypingAlone(univer: Univer): void {
  univer
    .__getInjector()
    .get(DocAutoFormatService)
    .registerAutoFormat({
      id: AfterSpaceCommand.id,
      match: () => true,
      getMutations: () => [],
      priority: Number.MAX_SAFE_INTEGER,
    });
}
