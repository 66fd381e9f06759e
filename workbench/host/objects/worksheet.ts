import { rectangle, requireOnSheet, WHOLE_SHEET } from "../addresses";
import { areaOn, flag, text, wholeNumber } from "../arguments";
import { toHexColor } from "../colors";
import type { FWorksheet } from "../engine";
import { Fault, itemNotFound } from "../fault";
import { NOTHING, type HostObject } from "../host-object";
import type { Surroundings } from "../session";
import { usedArea } from "../used-area";
import { setVisibility, visibilityOf } from "../visibility";
import { chartsObject } from "./charts";
import { freezePanesObject } from "./freeze-panes";
import { namesObject } from "./names";
import { pageLayoutObject } from "./page-layout";
import { rangeObject } from "./range";
import { tablesObject } from "./tables";
import { requireOpenStructure, requireSheetName } from "./worksheets";

export function worksheetObject(around: Surroundings, sheetId: string): HostObject {
  const { engine } = around;
  const sheet = (): FWorksheet => {
    const found = engine.sheet(sheetId);
    if (!found) throw itemNotFound(`worksheet ${sheetId}`);
    return found;
  };
  const range = (area = WHOLE_SHEET) => {
    sheet();
    return rangeObject(around, { sheetId, area });
  };
  return {
    type: "Worksheet",
    identity: () => ({ Id: sheetId }),
    reads: {
      id: () => sheetId,
      name: () => sheet().getSheetName(),
      position: () => sheet().getIndex(),
      visibility: () => visibilityOf(sheet()),
      showGridlines: () => !sheet().hasHiddenGridLines(),
      tabColor: () => {
        const color = sheet().getTabColor();
        return color ? toHexColor(color) : "";
      },
    },
    writes: {
      name: (value) => {
        requireOpenStructure(around);
        const name = requireSheetName(engine, text(value, "the sheet's name"), sheetId);
        engine.command("sheet.command.set-worksheet-name", sheetId, { name });
      },
      position: (value) => {
        const order = wholeNumber(value, "position");
        const last = engine.workbook.getNumSheets() - 1;
        if (order < 0 || order > last) throw itemNotFound(`position ${order}`);
        if (order === sheet().getIndex()) return;
        engine.command("sheet.command.set-worksheet-order", sheetId, { order });
      },
      visibility: (value) => {
        requireOpenStructure(around);
        setVisibility(engine, sheet(), text(value, "visibility"));
      },
      showGridlines: (value) => {
        const hidden = !flag(value, "showGridlines");
        if (hidden === sheet().hasHiddenGridLines()) return;
        engine.command("sheet.command.toggle-gridlines", sheetId, {
          showGridlines: hidden ? 0 : 1,
        });
      },
      tabColor: (value) => {
        const color = text(value, "tabColor");
        engine.command("sheet.command.set-tab-color", sheetId, {
          value: color === "" ? "" : toHexColor(color),
        });
      },
    },
    parts: {
      charts: () => chartsObject(around, sheetId),
      freezePanes: () => freezePanesObject(around, sheetId),
      names: () => namesObject(around, sheetId),
      pageLayout: () => pageLayoutObject(around, sheetId),
      protection: () => ({
        type: "WorksheetProtection",
        reads: { protected: () => around.play.protectedSheets.has(sheet().getSheetName()) },
      }),
      tables: () => tablesObject(around, sheetId),
    },
    calls: {
      activate: () => {
        if (sheet().isSheetHidden()) throw new Fault("InvalidOperation", "The sheet is hidden.");
        engine.byHost(() => sheet().activate());
      },
      delete: () => {
        requireOpenStructure(around);
        sheet();
        if (isLastVisible(around, sheetId)) {
          throw new Fault("InvalidOperation", "A workbook must keep one visible sheet.");
        }
        engine.command("sheet.command.remove-sheet", sheetId, {});
        around.sheetDeleted(sheetId);
      },
      getRange: (address) =>
        address === undefined || address === null || address === ""
          ? range()
          : range(areaOn(around, sheetId, text(address, "address"))),
      getCell: (row, column) =>
        range(
          requireOnSheet(
            rectangle(wholeNumber(row, "row"), wholeNumber(column, "column")),
            "getCell",
          ),
        ),
      getRangeByIndexes: (row, column, rows, columns) =>
        range(
          requireOnSheet(
            rectangle(
              wholeNumber(row, "startRow"),
              wholeNumber(column, "startColumn"),
              wholeNumber(rows, "rowCount"),
              wholeNumber(columns, "columnCount"),
            ),
            "getRangeByIndexes",
          ),
        ),
      // A blank sheet's used range is its first cell.
      getUsedRange: (valuesOnly) =>
        range(
          usedArea(engine, sheetId, WHOLE_SHEET, flag(valuesOnly, "valuesOnly", false)) ??
            rectangle(0, 0),
        ),
      getUsedRangeOrNullObject: (valuesOnly) => {
        const used = usedArea(engine, sheetId, WHOLE_SHEET, flag(valuesOnly, "valuesOnly", false));
        return used ? range(used) : NOTHING;
      },
    },
  };
}

const isLastVisible = (around: Surroundings, sheetId: string): boolean =>
  around.engine.workbook
    .getSheets()
    .every((other) => other.getSheetId() === sheetId || other.isSheetHidden());
