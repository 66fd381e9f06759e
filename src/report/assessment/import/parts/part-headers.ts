import { looksLikeAgency } from "../../../terms/agencies";
import { squeeze } from "../../../terms/letters";
import { cellAt, filledCells, type SourceRow } from "../source-table";

/** Headers of a column that names agencies, without spaces; the surest first. */
const agencyHeaders = [
  /^(?:ชื่อ)?(?:หน่วยงาน|ส่วนราชการ)(?:ภาครัฐ|ของรัฐ|ที่รับการประเมิน|ที่เข้ารับการประเมิน)?$/,
  /^(?:ชื่อ)?(?:คณะ|หน่วย|สำนัก|สถาบัน)(?:\/(?:คณะ|หน่วย|หน่วยงาน|สำนัก|สถาบัน|ศูนย์|กอง|วิทยาลัย)){0,4}$/,
  /^(?:ชื่อ)?(?:อปท\.?|องค์กรปกครองส่วนท้องถิ่น|เทศบาล|อบต\.?|อบจ\.?|เทศบาล\/อบต\.?|โรงเรียน|สถานศึกษา|โรงพยาบาล|มหาวิทยาลัย|วิทยาลัย|รัฐวิสาหกิจ|กรม)$/,
  /^(?:agency|agencyname|organi[sz]ation|nameofagency)$/i,
  /^จังหวัด$/,
] as const;

const yearHeader = /^(?:ปี|ปีงบประมาณ|ปีที่ประเมิน|ปีประเมิน|ประจำปี|พ\.?ศ\.?|ปีพ\.?ศ\.?|year|fiscalyear)$/i;

/** The row (index) and column of a header among the first rows; null where there is none. */
export interface HeaderPlace {
  row: number;
  column: number;
}

/** Titles stand above headers, in so many rows at most. */
const mostRowsAbove = 15;

/** Where the column that names agencies has its header. */
export function agencyHeader(rows: readonly SourceRow[]): HeaderPlace | null {
  for (const pattern of agencyHeaders) {
    const place = headerPlace(rows, pattern);
    if (place) return place;
  }
  return null;
}

/** The column that says which year a line is of, beside the header of agencies. */
export function yearColumn(row: SourceRow | undefined): number | null {
  if (!row) return null;
  const column = row.cells.findIndex((_, at) => yearHeader.test(squeeze(cellAt(row, at))));
  return column < 0 ? null : column;
}

function headerPlace(rows: readonly SourceRow[], pattern: RegExp): HeaderPlace | null {
  for (const [index, row] of rows.slice(0, mostRowsAbove).entries()) {
    const column = row.cells.findIndex((_, at) => pattern.test(squeeze(cellAt(row, at))));
    // A title or a label (`หน่วยงาน | กรมหนึ่ง`) has no further headers beside it.
    const [, ...others] = filledCells(row);
    if (column >= 0 && others.length > 0 && !others.some(looksLikeAgency))
      return { row: index, column };
  }
  return null;
}
