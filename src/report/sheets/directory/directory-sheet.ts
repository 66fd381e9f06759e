import type { CellValue } from "../../form/report";
import type { Department } from "../../terms/departments/department";
import { quotedSheet } from "../../terms/address";
import { emptySheetDrawing, type NewName, type SheetDrawing } from "../../workbook/drawing";
import { asText, listHeaderLook, listLook } from "../../workbook/looks";
import { names } from "../../workbook/names";

/** The sheet of departments that people edit; written only where there is none yet. */
export function directorySheet(
  sheetName: string,
  departments: readonly Department[],
): SheetDrawing {
  const sheet = emptySheetDrawing(sheetName, null);
  const lastRow = 100;
  sheet.columnWidths.push({ column: 0, points: 90 }, { column: 1, points: 360 });
  sheet.looks.push({
    block: { row: 0, column: 0, rowCount: lastRow, columnCount: 2 },
    look: { ...listLook, ...asText },
  });
  sheet.looks.push({
    block: { row: 0, column: 0, rowCount: 1, columnCount: 2 },
    look: listHeaderLook,
  });
  sheet.values.push({
    row: 0,
    column: 0,
    values: [
      ["อักษรย่อ", "ชื่อฝ่าย"],
      ...departments.map(({ abbreviation, name }) => [abbreviation, name]),
    ],
  });
  sheet.frozenRows = 1;
  return sheet;
}

/** The directory grows with what people add at its end, so its list is measured, not fixed. */
export function directoryNames(sheetName: string): NewName[] {
  const place = quotedSheet(sheetName);
  return [
    { name: names.directory, formula: `=${place}!$A:$B` },
    {
      name: names.departments,
      // From the header: a row put in right below it is one of the list.
      formula: `=OFFSET(${place}!$A$1,1,0,MAX(1,COUNTA(${place}!$A:$A)-1),1)`,
    },
  ];
}

/** The departments on the directory sheet, its header line left out. */
export function readDirectory(values: readonly CellValue[][]): Department[] {
  return values
    .slice(1)
    .map(([abbreviation, name]) => ({
      abbreviation: String(abbreviation ?? "").trim(),
      name: String(name ?? "").trim(),
    }))
    .filter(({ abbreviation }) => abbreviation !== "");
}
