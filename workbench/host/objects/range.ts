import {
  columnCount,
  fullAddress,
  isWholeColumns,
  isWholeRows,
  rowCount,
  type Rectangle,
} from "../addresses";
import { invalidReference } from "../fault";
import type { HostObject } from "../host-object";
import type { TrackedArea } from "../references";
import type { Surroundings } from "../session";
import { conditionalFormatsObject } from "./conditional-formats";
import { dataValidationObject } from "./data-validation";
import { rangeActions } from "./range-actions";
import { formatObject } from "./range-format";
import { rangeGeometry } from "./range-geometry";
import { rangeValueReads, rangeValueWrites } from "./range-values";
import { hiddenReads, hiddenWrites, rowProperties } from "./row-column-size";
import { worksheetObject } from "./worksheet";

export function sheetOf(around: Surroundings, tracked: TrackedArea) {
  const sheet = around.engine.sheet(tracked.sheetId);
  if (!sheet || tracked.gone) throw invalidReference("the range no longer exists");
  return sheet;
}

/** @throws Fault InvalidReference when the cells, or their sheet, are no more */
function placeOf(around: Surroundings, tracked: TrackedArea): Rectangle {
  sheetOf(around, tracked);
  return tracked.area;
}

export function rangeObject(around: Surroundings, tracked: TrackedArea): HostObject {
  const place = () => placeOf(around, tracked);
  return {
    type: "Range",
    area: tracked,
    reads: {
      address: () => fullAddress(sheetOf(around, tracked).getSheetName(), place()),
      rowIndex: () => place().startRow,
      columnIndex: () => place().startColumn,
      rowCount: () => rowCount(place()),
      columnCount: () => columnCount(place()),
      cellCount: () => cellCount(place()),
      isEntireColumn: () => isWholeColumns(place()),
      isEntireRow: () => isWholeRows(place()),
      ...rangeValueReads(around, tracked),
      ...hiddenReads(around, tracked),
    },
    writes: {
      ...rangeValueWrites(around, tracked),
      ...hiddenWrites(around, tracked),
    },
    parts: {
      worksheet: () => worksheetObject(around, tracked.sheetId),
      format: () => formatObject(around, tracked),
      dataValidation: () => dataValidationObject(around, tracked),
      conditionalFormats: () => conditionalFormatsObject(around, tracked),
    },
    // Anew for each call: the cells may have come to stand elsewhere since the last.
    get calls() {
      place();
      return {
        ...rangeGeometry(around, tracked),
        ...rangeActions(around, tracked),
        ...rowProperties(around, tracked),
      };
    },
  };
}

function cellCount(area: Rectangle): number {
  const cells = rowCount(area) * columnCount(area);
  return cells > 2147483647 ? -1 : cells;
}
