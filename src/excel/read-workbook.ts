import { firstCell } from "../report/address";
import { names } from "../report/drawing/names";
import type { SheetReading, WorkbookReading } from "../report/workbook-reading";
import { runExcel, type RunOptions } from "./run-excel";

/**
 * Brings in everything a check or a layout needs to know: the active sheet, the sheet the workbook
 * names as its report, the directory and the settings. One round trip, whatever their size.
 */
export function readWorkbook(
  options: RunOptions & { withFormats: boolean },
): Promise<WorkbookReading> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const range = (name: string) => workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    const sheet = workbook.worksheets.getActiveWorksheet();
    const active = askSheet(sheet.getUsedRangeOrNullObject(true), sheet.getRange(), options);
    const report = range(names.report);
    // No flags of a sheet that may not be there: a collection of a null object is more than Excel
    // promises to answer. Flags drawn twice for it go at the next layout, when it is the active sheet.
    const named = askSheet(report.getUsedRangeOrNullObject(true), null, options);
    const directory = askCells(range(names.directory).getUsedRangeOrNullObject(true));
    const settings = askCells(range(names.settings));
    sheet.load("name");
    workbook.worksheets.load("items/name");
    workbook.names.load("items/name");
    await context.sync();

    const namedReading = named();
    return {
      active: active() ?? emptySheet(sheet.name),
      named: namedReading?.sheetName === sheet.name ? null : namedReading,
      sheetNames: workbook.worksheets.items.map(({ name }) => name),
      names: workbook.names.items.map(({ name }) => name),
      directorySheet: directory()?.sheetName ?? null,
      directory: directory()?.values ?? null,
      listsSheet: settings()?.sheetName ?? null,
      settings: settings()?.values ?? null,
    };
  }, options);
}

/** Asks for a range's values; the answer is there after the sync. */
function askCells(range: Excel.Range) {
  range.load("address,values");
  return () =>
    range.isNullObject
      ? null
      : { sheetName: sheetOfAddress(range.address), address: range.address, values: range.values };
}

/** Asks for a sheet's used cells, and for the formulas and flags that a layout has to mind. */
function askSheet(
  used: Excel.Range,
  whole: Excel.Range | null,
  { withFormats }: { withFormats: boolean },
) {
  const cells = askCells(used);
  if (withFormats) used.load("formulas");
  const flags = withFormats && whole ? whole.conditionalFormats : null;
  flags?.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return (): SheetReading | null => {
    const read = cells();
    if (read === null) return null;
    const start = firstCell(read.address) ?? { row: 0, column: 0 };
    return {
      sheetName: read.sheetName,
      firstRow: start.row,
      firstColumn: start.column,
      values: read.values,
      formulaCells: withFormats ? formulaCells(used, start) : [],
      flags: flags ? formulaFlags(flags) : [],
    };
  };
}

function formulaCells(used: Excel.Range, start: { row: number; column: number }) {
  const formulas: unknown[][] = used.formulas;
  return formulas.flatMap((row, rowOffset) =>
    row.flatMap((formula, columnOffset) =>
      // A text that only looks like a formula is its own value.
      typeof formula === "string" &&
      formula.startsWith("=") &&
      formula !== used.values[rowOffset]?.[columnOffset]
        ? [{ row: start.row + rowOffset, column: start.column + columnOffset }]
        : [],
    ),
  );
}

function formulaFlags(flags: Excel.ConditionalFormatCollection): SheetReading["flags"] {
  return flags.items
    .filter(({ type }) => type === "Custom")
    .map(({ id, customOrNullObject }) => ({ id, formula: customOrNullObject.rule.formula }));
}

function emptySheet(sheetName: string): SheetReading {
  return { sheetName, firstRow: 0, firstColumn: 0, values: [], formulaCells: [], flags: [] };
}

/** 'รายงาน ITA'!A1:H30 -> รายงาน ITA. */
function sheetOfAddress(address: string): string {
  const sheet = address.slice(0, address.lastIndexOf("!"));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
