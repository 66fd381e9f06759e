import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { pointsToPixels } from "../units";

/** Rows whose height follows their text, with the height the screen gave them, in pixels. */
export function growingRows({ rowData = {} }: Partial<IWorksheetData>): Map<number, number> {
  return new Map(
    Object.entries(rowData).flatMap(([row, data]): [number, number][] => {
      const { ah, ia, h } = data ?? {};
      const grows = ia === BooleanNumber.TRUE || (ia === undefined && h === undefined);
      return grows && ah !== undefined ? [[Number(row), ah]] : [];
    }),
  );
}

/**
 * The heights (in pixels, by zero-based row) that a sheet's part gives rows which grow with their text: the library
 * passes over them, and the engine measures a text only once it is typed.
 */
export function heightsOfGrowingRows(xml: string): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [row] of xml.matchAll(/<row [^>]*>/g)) {
    const number = Number(/ r="(\d+)"/.exec(row)?.[1]);
    const points = Number(/ ht="([\d.]+)"/.exec(row)?.[1]);
    if (number > 0 && points > 0 && !/ customHeight="(?:1|true)"/.test(row))
      heights.set(number - 1, pointsToPixels(points));
  }
  return heights;
}

/**
 * The library marks every row height it writes as set by hand, and such a row no longer grows with its
 * text. This takes the mark off the rows that do: the height stays for programs that measure none.
 * @param rowsOfSheets the growing rows (zero-based) of each sheet, in the file's order
 */
export function letRowsGrow(
  bytes: Uint8Array,
  rowsOfSheets: readonly ReadonlyMap<number, number>[],
): Uint8Array {
  const parts = unzipSync(bytes);
  rowsOfSheets.forEach((rows, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const part = parts[name];
    if (!part || rows.size === 0) return;
    const xml = strFromU8(part).replace(
      /(<row r="(\d+)"[^>]*?) customHeight="1"/g,
      (marked, unmarked: string, row: string) => (rows.has(Number(row) - 1) ? unmarked : marked),
    );
    parts[name] = strToU8(xml);
  });
  return zipSync(parts);
}
