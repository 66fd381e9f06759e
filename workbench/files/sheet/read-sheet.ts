import { BooleanNumber, type ISheetDataValidationRule, type IWorksheetData } from "@univerjs/core";
import type { Sheet } from "hucre";
import { parseReference } from "../../host/addresses";
import type { ReadCharts } from "../charts/read-charts";
import { readCells, type CellSources } from "../cells/read-cells";
import { droppedFromSheet, type Dropped } from "../dropped";
import { mergesOnScreen } from "../extent";
import type { ConditionRule } from "../rules/condition";
import type { ExtendedRules } from "../rules/extension";
import { readConditions } from "../rules/read-conditions";
import { readValidations } from "../rules/read-validations";
import { colourOf } from "../style/colours";
import type { ReadTables } from "../tables";
import { readColumns, readFreeze, readRows, USUAL_SIZES } from "./layout";
import { readPageLayout } from "./page-layout";

export interface ReadSheet {
  readonly id: string;
  readonly worksheet: Partial<IWorksheetData>;
  readonly validations: ISheetDataValidationRule[];
  readonly conditions: ConditionRule[];
  readonly dropped: readonly Dropped[];
}

/** What stands in parts of its own beside the sheet's. */
export interface BesideSheet {
  readonly rules: ExtendedRules;
  readonly tables: ReadTables;
  readonly charts: ReadCharts;
  /** Of rows that grow with their text, in pixels. */
  readonly heights: ReadonlyMap<number, number>;
}

const truth = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export function readSheet(
  sheet: Sheet,
  { rules: extended, tables, charts, heights }: BesideSheet,
  id: string,
  sources: CellSources,
): ReadSheet {
  const { rows, merges = [], view = {}, hidden = false, veryHidden = false } = sheet;
  const { extent, merged } = mergesOnScreen(
    merges.map(({ startRow, endRow, startCol, endCol }) => ({
      startRow,
      endRow,
      startColumn: startCol,
      endColumn: endCol,
    })),
    {
      rowCount: rows.length,
      columnCount: rows.reduce((most, { length }) => Math.max(most, length), 0),
    },
  );
  const rules = [...(sheet.conditionalRules ?? []), ...extended.conditions];
  const conditions = readConditions(rules, id, extent, sources.theme);
  const validations = [...(sheet.dataValidations ?? []), ...extended.validations];
  const tabColor = colourOf(view.tabColor, sources.theme);
  return {
    id,
    worksheet: {
      id,
      name: sheet.name,
      hidden: truth(hidden || veryHidden),
      ...extent,
      ...USUAL_SIZES,
      ...(tabColor ? { tabColor } : {}),
      freeze: readFreeze(sheet.freezePane),
      zoomRatio: (view.zoomScale ?? 100) / 100,
      showGridlines: truth(view.showGridLines ?? true),
      rightToLeft: truth(view.rightToLeft ?? false),
      mergeData: merged,
      cellData: readCells(sheet, sources),
      rowData: unfiltered(sheet, tables, readRows(sheet, heights)),
      columnData: readColumns(sheet, extent),
      custom: {
        ...readCustom(sheet),
        ...(tables.tables.length > 0 ? { tables: tables.tables } : {}),
        ...(charts.charts.length > 0 ? { charts: charts.charts } : {}),
      },
    },
    validations: readValidations(validations, id, extent),
    conditions: conditions.rules,
    dropped: [
      ...droppedFromSheet(sheet),
      ...tables.dropped,
      ...charts.dropped,
      ...conditions.dropped,
      ...extended.dropped,
    ],
  };
}

function readCustom(sheet: Sheet): Record<string, unknown> {
  const { headerFooter = {}, veryHidden } = sheet;
  const pageLayout = readPageLayout(sheet.pageSetup);
  return {
    ...(Object.keys(pageLayout).length > 0 ? { pageLayout } : {}),
    ...(Object.values(headerFooter).some(Boolean) ? { headerFooter } : {}),
    ...(veryHidden ? { veryHidden } : {}),
  };
}

/** A filter is not kept, so neither is what it hides: rows must not be lost from sight for good. */
function unfiltered(
  { autoFilter }: Sheet,
  { filtered }: ReadTables,
  rows: ReturnType<typeof readRows>,
) {
  const own = autoFilter && parseReference(autoFilter.range)?.area;
  const areas = own ? [own, ...filtered] : filtered;
  const isFiltered = (row: number) =>
    areas.some(({ startRow, endRow }) => row > startRow && row <= endRow);
  const shown = Object.entries(rows).map(([row, { hd, ...data }]) => [
    row,
    hd === undefined || isFiltered(Number(row)) ? data : { ...data, hd },
  ]);
  return Object.fromEntries(shown);
}
