import { columnCount, fullAddress, isWholeColumns, isWholeRows, rowCount } from "../addresses";
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

export function rangeObject(around: Surroundings, tracked: TrackedArea): HostObject {
  return {
    type: "Range",
    area: tracked,
    reads: {
      address: () => fullAddress(sheetOf(around, tracked).getSheetName(), tracked.area),
      rowIndex: () => tracked.area.startRow,
      columnIndex: () => tracked.area.startColumn,
      rowCount: () => rowCount(tracked.area),
      columnCount: () => columnCount(tracked.area),
      cellCount: () => cellCount(tracked),
      isEntireColumn: () => isWholeColumns(tracked.area),
      isEntireRow: () => isWholeRows(tracked.area),
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
    calls: {
      ...rangeGeometry(around, tracked),
      ...rangeActions(around, tracked),
      ...rowProperties(around, tracked),
    },
  };
}

function cellCount({ area }: TrackedArea): number {
  const cells = rowCount(area) * columnCount(area);
  return cells > 2147483647 ? -1 : cells;
}
