import { arabicDigits } from "../../../terms/thai-text";
import { yearOfHeader } from "../headers";
import { filledCells, type SourceTable } from "../source-table";

/** `ปี 66`, `พ.ศ. 66`, `FY66`: of this century's second half of the 25 hundreds. */
const shortYear = /(?:ปี|พ\.?ศ\.?|fy) ?([5-9]\d)(?!\d)/i;
const century = 2500;

/** The year a text names, Buddhist era; null where it names none. */
export function yearNamed(text: string): number | null {
  const [, short] = shortYear.exec(arabicDigits(text)) ?? [];
  return yearOfHeader(text) ?? (short === undefined ? null : century + Number(short));
}

/** The year of a sheet: in its name, else in the title lines above its table. */
export function yearOfTable({ name, rows }: SourceTable): number | null {
  const header = rows.findIndex((row) => filledCells(row).length > 1);
  const titles = rows.slice(0, Math.max(0, header)).flatMap(filledCells);
  const years = new Set(titles.map(yearNamed).filter((year) => year !== null));
  const [inTitle] = years;
  return yearNamed(name) ?? (years.size === 1 ? (inTitle ?? null) : null);
}
