import type { FRange } from "@univerjs/sheets/facade";
import { rectangle, LAST_COLUMN, LAST_ROW, type Rectangle } from "../addresses";
import { Fault } from "../fault";
import type { HostObject } from "../host-object";
import type { Surroundings } from "../session";
import { customPropertiesObject } from "./custom-properties";
import { namesObject } from "./names";
import { rangeObject } from "./range";
import { tablesObject } from "./tables";
import { worksheetsObject } from "./worksheets";

export function workbookObject(around: Surroundings): HostObject {
  const { engine } = around;
  const selected = (found: FRange | null) => {
    if (around.play.otherWorkbookHasFocus) {
      throw new Fault("InvalidSelection", "The current selection is invalid for this operation.");
    }
    const sheetId = found?.getSheetId() ?? engine.workbook.getActiveSheet().getSheetId();
    return rangeObject(around, { sheetId, area: found ? excelArea(found) : rectangle(0, 0) });
  };
  return {
    type: "Workbook",
    reads: { name: () => engine.workbook.getName() },
    parts: {
      worksheets: () => worksheetsObject(around),
      names: () => namesObject(around),
      tables: () => tablesObject(around),
      application: () => applicationObject(),
      properties: () => ({
        type: "DocumentProperties",
        parts: { custom: () => customPropertiesObject(around) },
      }),
    },
    calls: {
      getSelectedRange: () => selected(engine.workbook.getActiveRange()),
      getActiveCell: () => {
        const cell = engine.workbook.getActiveCell();
        return selected(cell);
      },
    },
  };
}

/** A selection of all the engine's rows is one of whole columns, and the other way round. */
function excelArea(range: FRange): Rectangle {
  const { startRow, endRow, startColumn, endColumn, rangeType } = range.getRange();
  const wholeColumns = rangeType === 2 || rangeType === 3;
  const wholeRows = rangeType === 1 || rangeType === 3;
  return {
    startRow: wholeColumns ? 0 : startRow,
    endRow: wholeColumns ? LAST_ROW : endRow,
    startColumn: wholeRows ? 0 : startColumn,
    endColumn: wholeRows ? LAST_COLUMN : endColumn,
  };
}

/** The engine draws and calculates once a batch is done anyway: to suspend either changes nothing to see. */
const applicationObject = (): HostObject => ({
  type: "Application",
  reads: { calculationMode: () => "Automatic" },
  calls: {
    suspendScreenUpdatingUntilNextSync: () => null,
    suspendApiCalculationUntilNextSync: () => null,
  },
});
