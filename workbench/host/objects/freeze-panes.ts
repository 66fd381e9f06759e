import { LAST_COLUMN, LAST_ROW, type Rectangle } from "../addresses";
import { rangeOrAddress, wholeNumber } from "../arguments";
import { generalException, invalidArgument, itemNotFound } from "../fault";
import { NOTHING, type HostObject } from "../host-object";
import type { Surroundings } from "../session";
import { rangeObject } from "./range";

export function freezePanesObject(around: Surroundings, sheetId: string): HostObject {
  const { engine } = around;
  const freeze = (rows: number, columns: number) => {
    if (rows < 0 || columns < 0) throw invalidArgument("the number of frozen lines");
    const isActive = engine.workbook.getActiveSheet().getSheetId() === sheetId;
    if (around.play.freezesActiveSheetOnly && !isActive) {
      throw generalException("the panes of a sheet that is not active");
    }
    engine.command("sheet.command.set-frozen", sheetId, {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  };
  const frozen = (): Rectangle | undefined => {
    const { xSplit = 0, ySplit = 0 } = engine.sheet(sheetId)?.getFreeze() ?? {};
    if (xSplit <= 0 && ySplit <= 0) return undefined;
    return {
      startRow: 0,
      startColumn: 0,
      endRow: ySplit > 0 ? ySplit - 1 : LAST_ROW,
      endColumn: xSplit > 0 ? xSplit - 1 : LAST_COLUMN,
    };
  };
  return {
    type: "WorksheetFreezePanes",
    calls: {
      freezeRows: (count) => freeze(wholeNumber(count, "count", 1), 0),
      freezeColumns: (count) => freeze(0, wholeNumber(count, "count", 1)),
      freezeAt: (value) => {
        const { area } = rangeOrAddress(around, sheetId, value, "frozenRange");
        freeze(
          area.endRow === LAST_ROW ? 0 : area.endRow + 1,
          area.endColumn === LAST_COLUMN ? 0 : area.endColumn + 1,
        );
      },
      unfreeze: () => freeze(0, 0),
      getLocation: () => {
        const area = frozen();
        if (!area) throw itemNotFound("frozen panes");
        return rangeObject(around, { sheetId, area });
      },
      getLocationOrNullObject: () => {
        const area = frozen();
        return area ? rangeObject(around, { sheetId, area }) : NOTHING;
      },
    },
  };
}
