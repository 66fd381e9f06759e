import { squeeze } from "../terms/letters";
import { arabicDigits, oneLine } from "../terms/thai-text";
import { yearInText } from "../terms/years";
import type { FilledRow } from "./cells";

export interface Title {
  agency: string;
  fiscalYear: number | null;
  /** Where the line that names both begins; null where there is none. */
  headingCell: { row: number; column: number } | null;
}

/** Of a line with single spaces. */
const agencyLine = /^ของ ?(.+?)(?: ?ประจำปีงบประมาณ| ?พ\.ศ\.|$)/;

const fiscalYear = new RegExp(`ปีงบประมาณ(?:พ\\.?ศ\\.?)?(${yearInText})`);
const anyYear = new RegExp(`พ\\.?ศ\\.?(${yearInText})`);

/** Agency and fiscal year from the lines above the grid: `ของ <agency> ประจำปีงบประมาณ พ.ศ.2566`. */
export function readTitle(rows: readonly FilledRow[]): Title {
  const lines = rows.map(({ row, cells }) => ({
    row,
    column: cells[0]?.column ?? 0,
    text: oneLine(cells.map((cell) => cell.text).join(" ")),
  }));
  const heading = lines.filter(({ text }) => agencyLine.test(text)).at(-1);
  const together = squeeze(arabicDigits(lines.map(({ text }) => text).join("")));
  const year = fiscalYear.exec(together) ?? anyYear.exec(together);
  return {
    agency: agencyLine.exec(heading?.text ?? "")?.[1] ?? "",
    fiscalYear: year?.[1] === undefined ? null : Number(year[1]),
    headingCell: heading ? { row: heading.row, column: heading.column } : null,
  };
}
