import { looksLikeAgency } from "../../../terms/agencies";
import { filledCells, type SourceTable } from "../source-table";
import { acrossParts, columnsOfNames } from "./across-parts";
import { longParts } from "./long-parts";
import type { Part } from "./part";
import { yearOfTable } from "./part-year";
import { wideParts } from "./wide-parts";

export type { Part } from "./part";

/**
 * Tables parted by agency and year, however they hold them: agencies down or across, a sheet each, or a
 * table that is one agency's and names it or not.
 */
export function partsOf(tables: readonly SourceTable[]): Part[] {
  return tables.flatMap((table) => {
    const agency = agencyOfTable(table);
    const year = yearOfTable(table);
    const parts = wideParts(table) ??
      acrossParts(table) ??
      longParts(table) ??
      columnsOfNames(table) ?? [{ agency: null, year: null, table }];
    return parts.map((part) => ({
      ...part,
      agency: part.agency ?? agency,
      year: part.year ?? year,
    }));
  });
}

/** `หน่วยงาน: กรมหนึ่ง`, in one cell or two. */
const label = /^(?:ชื่อ)?(?:หน่วยงาน|ส่วนราชการ) ?:? ?/;

/** The agency that a sheet says it is of: by its name, or on a line above its table. */
function agencyOfTable({ name, rows }: SourceTable): string | null {
  if (looksLikeAgency(name)) return name;
  for (const row of rows.slice(0, 10)) {
    const cells = filledCells(row);
    if (cells.length > 2) return null;
    const line = cells.join(" ");
    const said = line.replace(label, "");
    if (said !== line && looksLikeAgency(said)) return said;
  }
  return null;
}
