import { lowestOf } from "../../../reference/extremes";
import {
  abbreviationKey,
  notIn,
  readDepartment,
  type Department,
} from "../../terms/departments/department";
import { valueAt, type Report, type SheetCells } from "../../form/report";
import type { PlacedValue } from "../../workbook/row-edits";
import type { SheetReading } from "../../workbook/workbook-reading";

/**
 * A line of the legend below the grid, as `ฝทบ. : ฝ่ายทรัพยากรบุคคล`. Text: it stays when the directory's sheet
 * goes, and the directory can be made from it again.
 */
export const legendLine = ({ abbreviation, name }: Department): string =>
  `${abbreviation} : ${name}`;

/** Without a name there is nothing to explain. */
export const explained = (departments: readonly Department[]): Department[] =>
  departments.filter(({ name }) => name !== "");

/**
 * What a new layout makes of a legend. A line of text stays: whether its name or the directory's was put right last,
 * nobody knows.
 */
export interface LegendChanges {
  /** Lines that were formulas, as text. */
  lines: readonly PlacedValue[];
  missing: readonly Department[];
}

export function legendChanges(
  sheet: SheetReading,
  report: Report,
  departments: readonly Department[],
): LegendChanges {
  // As it was drawn once: as text it outlives the directory, and what it cannot say any more goes.
  const drawn = calculatedLines(report, (row, column) =>
    sheet.formulaCells.some((cell) => cell.row === row && cell.column === column),
  );
  const lines = drawn
    .map((cell) => ({ ...cell, value: String(valueAt(sheet, cell)) }))
    .map((cell) => (readDepartment(cell.value) ? cell : { ...cell, value: "" }));
  return { lines, missing: notIn(report.legend, explained(departments)) };
}

/** Lines that say what the directory said until now, as they are to be; what a person has put right stays theirs. */
export function staleLines(
  sheet: SheetCells,
  { place }: Report,
  before: readonly Department[],
  departments: readonly Department[],
): PlacedValue[] {
  if (place.legendRow === null) return [];
  const saidBefore = new Set(explained(before).map(legendLine));
  const lineOf = new Map(
    explained(departments).map((each) => [abbreviationKey(each.abbreviation), legendLine(each)]),
  );
  const [from, column] = [place.legendRow + 1, lowestOf(Object.values(place.columns))];
  return Array.from({ length: place.lastRow - from + 1 }, (_, index) => from + index).flatMap(
    (row) => {
      const text = String(valueAt(sheet, { row, column }));
      const listed = saidBefore.has(text) ? readDepartment(text) : null;
      if (!listed) return [];
      const line = lineOf.get(abbreviationKey(listed.abbreviation));
      return line === undefined || line === text ? [] : [{ row, column, value: line }];
    },
  );
}

/** Right below its heading, the lines that are formulas, as the legend was drawn once. */
export function calculatedLines(
  { place: { legendRow, columns } }: Report,
  isCalculated: (row: number, column: number) => boolean,
) {
  const cells: { row: number; column: number }[] = [];
  if (legendRow === null) return cells;
  const column = lowestOf(Object.values(columns));
  for (let row = legendRow + 1; isCalculated(row, column); row += 1) cells.push({ row, column });
  return cells;
}
