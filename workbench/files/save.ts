import type { IStyleData, IWorkbookData } from "@univerjs/core";
import { writeXlsx } from "hucre/xlsx";
import { drawCharts } from "./charts/write-charts";
import { writeNames, writePrintNames } from "./names";
import { keptResource } from "./resources";
import { growingRows, letRowsGrow } from "./sheet/growing-rows";
import { pageLayoutOf } from "./sheet/page-layout";
import { writeSheet, type ResolveStyle } from "./sheet/write-sheet";
import { writeFont } from "./style/write-style";

/** What the screen shows when nothing is said. */
const ENGINE_FONT: IStyleData = { ff: "Arial", fs: 11 };

/** A workbook of the engine, as it gives it when asked for a snapshot, as an .xlsx file's bytes. */
export async function saveXlsx(workbook: IWorkbookData): Promise<Uint8Array> {
  const validations = keptResource(workbook, "SHEET_DATA_VALIDATION_PLUGIN");
  const conditions = keptResource(workbook, "SHEET_CONDITIONAL_FORMATTING_PLUGIN");
  const names = keptResource(workbook, "SHEET_DEFINED_NAME_PLUGIN");
  const resolve: ResolveStyle = (style) =>
    (typeof style === "string" ? workbook.styles[style] : style) ?? undefined;
  const looks = { resolve, usual: { ...ENGINE_FONT, ...resolve(workbook.defaultStyle) } };
  const tabs = workbook.sheetOrder.flatMap((id) => {
    const worksheet = workbook.sheets[id];
    return worksheet ? [{ id, name: worksheet.name ?? id, worksheet }] : [];
  });
  const sheets = tabs.map(({ id, name, worksheet }) => {
    const rules = { validations: validations[id] ?? [], conditions: conditions[id] ?? [] };
    return writeSheet(worksheet, name, rules, looks);
  });
  const namedRanges = [
    ...writeNames(names, tabs),
    ...tabs.flatMap(({ name, worksheet }) => writePrintNames(name, pageLayoutOf(worksheet))),
  ];
  const custom: Record<string, string | number | boolean> | undefined =
    workbook.custom?.["properties"];
  const { name, size, color } = writeFont(looks.usual) ?? {};
  const bytes = await writeXlsx({
    sheets,
    namedRanges,
    activeSheet: Math.max(
      0,
      sheets.findIndex((sheet) => !sheet.hidden && !sheet.veryHidden),
    ),
    defaultFont: {
      ...(name ? { name } : {}),
      ...(size ? { size } : {}),
      ...(color ? { color } : {}),
    },
    ...(custom ? { properties: { custom } } : {}),
  });
  const worksheets = tabs.map(({ worksheet }) => worksheet);
  const nameOf = (sheetId: string) => tabs.find(({ id }) => id === sheetId)?.name;
  return drawCharts(letRowsGrow(bytes, worksheets.map(growingRows)), worksheets, nameOf);
}
