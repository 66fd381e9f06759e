import { columnCount, fullAddress, rowCount, type Rectangle } from "../addresses";
import { itemNotFound } from "../fault";
import type { HostObject } from "../host-object";
import type { Surroundings } from "../session";
import { rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

/** Several ranges of one sheet, as `getInvalidCells` answers with. */
export function areasObject(
  around: Surroundings,
  sheetId: string,
  areas: readonly Rectangle[],
): HostObject {
  const name = () => {
    const sheet = around.engine.sheet(sheetId);
    if (!sheet) throw itemNotFound(sheetId);
    return sheet.getSheetName();
  };
  return {
    type: "RangeAreas",
    reads: {
      address: () => areas.map((area) => fullAddress(name(), area)).join(","),
      areaCount: () => areas.length,
      cellCount: () => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0),
    },
    parts: {
      areas: () => ({
        type: "RangeCollection",
        items: () => areas.map((area) => rangeObject(around, { sheetId, area })),
        calls: {
          getCount: () => areas.length,
          getItemAt: (index) => {
            const area = areas[Number(index)];
            if (!area) throw itemNotFound(`area ${String(index)}`);
            return rangeObject(around, { sheetId, area });
          },
        },
      }),
      worksheet: () => worksheetObject(around, sheetId),
    },
  };
}
