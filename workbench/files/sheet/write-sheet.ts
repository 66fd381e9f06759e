import {
  BooleanNumber,
  type ISheetDataValidationRule,
  type IStyleData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/core";
import type { HeaderFooter } from "hucre";
import type { WriteSheet } from "hucre/xlsx";
import { writeCells, type LookOf } from "../cells/write-cells";
import { standIns } from "../charts/write-charts";
import { rangesInFile } from "../extent";
import type { ConditionRule } from "../rules/condition";
import { writeConditions } from "../rules/write-conditions";
import { writeValidations } from "../rules/write-validations";
import { colourToFile } from "../style/colours";
import { writeTables } from "../tables";
import { present } from "../words";
import { writeColumns, writeFreeze, writeRows } from "./layout";
import { pageLayoutOf, writePageSetup } from "./page-layout";

/** Finds a look by its id, or takes it as it stands. */
export type ResolveStyle = (style: Nullable<IStyleData | string>) => IStyleData | undefined;

export function writeSheet(
  worksheet: Partial<IWorksheetData>,
  name: string,
  rules: { validations: ISheetDataValidationRule[]; conditions: ConditionRule[] },
  looks: { resolve: ResolveStyle; usual: IStyleData },
): WriteSheet {
  const extent = {
    rowCount: worksheet.rowCount ?? Infinity,
    columnCount: worksheet.columnCount ?? Infinity,
  };
  const cells = writeCells(worksheet, lookOf(worksheet, looks));
  const usedColumns = [...cells.keys()].reduce(
    (most, key) => Math.max(most, Number(key.slice(key.indexOf(",") + 1)) + 1),
    0,
  );
  const headerFooter: HeaderFooter | undefined = worksheet.custom?.["headerFooter"];
  const isHidden = worksheet.hidden === BooleanNumber.TRUE;
  const isVeryHidden = isHidden && worksheet.custom?.["veryHidden"] === true;
  return {
    name,
    cells,
    ...present({
      columns: writeColumns(worksheet, usedColumns),
      rowDefs: writeRows(worksheet),
      merges: rangesInFile(worksheet.mergeData ?? [], extent).map(
        ({ startRow, endRow, startColumn, endColumn }) => ({
          startRow,
          endRow,
          startCol: startColumn,
          endCol: endColumn,
        }),
      ),
      dataValidations: writeValidations(rules.validations, extent),
      conditionalRules: writeConditions(rules.conditions, extent),
      freezePane: writeFreeze(worksheet.freeze),
      pageSetup: writePageSetup(pageLayoutOf(worksheet)),
      headerFooter,
      tables: writeTables(worksheet),
      charts: standIns(worksheet),
      view: writeView(worksheet),
      hidden: isHidden && !isVeryHidden,
      veryHidden: isVeryHidden,
    }),
  };
}

function writeView({
  showGridlines,
  rightToLeft,
  tabColor,
  zoomRatio = 1,
}: Partial<IWorksheetData>): WriteSheet["view"] {
  const rgb = colourToFile(tabColor);
  const zoom = Math.min(400, Math.max(10, Math.round(zoomRatio * 100)));
  return present({
    showGridLines: showGridlines !== BooleanNumber.FALSE,
    rightToLeft: rightToLeft === BooleanNumber.TRUE,
    zoomScale: zoom === 100 ? undefined : zoom,
    tabColor: rgb === undefined ? undefined : { rgb },
  });
}

/** A cell's look lies over its row's, that over its column's, and all over the usual one. */
function lookOf(
  { rowData = {}, columnData = {} }: Partial<IWorksheetData>,
  { resolve, usual }: { resolve: ResolveStyle; usual: IStyleData },
): LookOf {
  return (cell, row, column) => {
    const layers = [columnData[column]?.s, rowData[row]?.s, cell.s].map(resolve);
    if (layers.every((layer) => layer === undefined)) return undefined;
    return layers.reduce<IStyleData>((below, layer) => ({ ...below, ...layer }), usual);
  };
}
