import { quotedSheet } from "../../terms/address";
import { instrumentChoices } from "../../form/columns";
import type { CellValue } from "../../form/report";
import { instruments, itemChoices, type ItemLists } from "../../../reference/year";
import { emptySheetDrawing, type NewName, type SheetDrawing } from "../../workbook/drawing";
import { names } from "../../workbook/names";

/** What the workbook knows of itself, so that it can be read without the machine it was made on. */
export interface Settings {
  schemaVersion: number;
  agency: string;
  fiscalYear: number;
  /** 0-100. */
  threshold: number;
  /** The year whose items the lists hold; workbooks of schema 1 had the report's own. */
  assessedYear: number;
}

export const schemaVersion = 2;

/** More than any instrument has items: 43 so far, and people may add lists of their own. */
const listRows = 200;

/** The hidden sheet of choices and settings; it is the add-in's own and drawn afresh each time. */
export function listsSheet(
  sheetName: string,
  existingName: string | null,
  settings: Settings,
  lists: ItemLists | null,
): { sheet: SheetDrawing; names: NewName[] } {
  const sheet = emptySheetDrawing(sheetName, existingName);
  sheet.hidden = true;
  const settingRows: CellValue[][] = [
    ["schemaVersion", settings.schemaVersion],
    ["agency", settings.agency],
    ["fiscalYear", settings.fiscalYear],
    ["threshold", settings.threshold],
    ["assessedYear", settings.assessedYear],
  ];
  const choices = [
    [...instrumentChoices],
    ...instruments.map((instrument) => (lists ? itemChoices(lists, instrument) : [])),
  ];
  const listNames = [names.instruments, names.items.IIT, names.items.EIT, names.items.OIT];
  const place = quotedSheet(sheetName);
  sheet.looks.push({
    block: { row: 0, column: 0, rowCount: listRows + 1, columnCount: 7 },
    look: { numberFormat: "@" },
  });
  for (const row of [1, 3, 4, 5])
    sheet.looks.push({
      block: { row, column: 1, rowCount: 1, columnCount: 1 },
      look: { numberFormat: "General" },
    });
  sheet.values.push({
    row: 0,
    column: 0,
    values: [["รายการตัวเลือกและค่าของแบบรายงาน โปรดอย่าลบแผ่นงานนี้"]],
  });
  sheet.values.push({ row: 1, column: 0, values: settingRows });
  sheet.values.push({
    row: 1,
    column: 3,
    // To the end of the longest list there can be, so that nothing of another year's stays behind.
    values: Array.from({ length: listRows }, (_, row) => choices.map((list) => list[row] ?? "")),
  });
  return {
    sheet,
    names: [
      { name: names.settings, formula: `=${place}!$A$2:$B$${settingRows.length + 1}` },
      { name: names.threshold, formula: `=${place}!$B$5` },
      { name: names.none, formula: `=${place}!$C$1` },
      ...listNames.map((name, index) => ({
        name,
        formula: listFormula(place, "DEFG"[index] ?? ""),
      })),
    ],
  };
}

/** A list is as long as it has entries, so that the name stays the same when another year's come in. */
function listFormula(place: string, column: string): string {
  const list = `${place}!$${column}$2`;
  return `=OFFSET(${list},0,0,MAX(1,COUNTA(${list}:$${column}$${listRows + 1})),1)`;
}

/** Settings out of the values behind the settings name; null where the workbook has none of ours. */
export function readSettings(values: readonly CellValue[][]): Settings | null {
  const byKey = new Map(values.map(([key, value]) => [key, value]));
  const version = Number(byKey.get("schemaVersion"));
  const fiscalYear = Number(byKey.get("fiscalYear"));
  const threshold = Number(byKey.get("threshold"));
  if (!version || !fiscalYear || !Number.isFinite(threshold)) return null;
  return {
    schemaVersion: version,
    agency: String(byKey.get("agency") ?? ""),
    fiscalYear,
    threshold,
    assessedYear: Number(byKey.get("assessedYear")) || fiscalYear,
  };
}
