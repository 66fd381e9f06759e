import { intersection, bounding, rectangle, type Rectangle } from "./addresses";
import type { Engine } from "./engine";
import { itemNotFound } from "./fault";

/** The smallest rectangle around the cells in use; looks count too, unless only values are asked for. */
export function usedArea(
  engine: Engine,
  sheetId: string,
  within: Rectangle,
  valuesOnly: boolean,
): Rectangle | undefined {
  const sheet = engine.sheet(sheetId);
  if (!sheet) throw itemNotFound(sheetId);
  let used: Rectangle | undefined;
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const filled = cell?.p || cell?.f || cell?.si || (cell?.v ?? "") !== "";
      if (!filled && (valuesOnly || !cell?.s)) return;
      const place = intersection(rectangle(row, column), within);
      if (place) used = used ? bounding(used, place) : place;
    });
  return used;
}
