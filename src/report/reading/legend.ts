import { readDepartment, type Department } from "../terms/departments/department";
import { isOrdinal } from "./cells";
import type { SheetLine } from "./sheet-line";

const between = /[,;\n\t]| {3,}/;
const heading =
  /^\*? ?(?:หมายเหตุ|(?:คำอธิบาย)?(?:ราย)?(?:ชื่อ)?(?:อักษร|คำ|ตัว|ชื่อ)ย่อ[ก-๙]*\*?)\s*[:：]?/;
const abbreviation = /^(?:[ก-ฮA-Za-z]{1,6}\.){1,4}$|^[ก-ฮ]{2,6}$/;

/**
 * Departments as a line below the grid lists them: `กผ. : กองแผนงาน`, two a line, abbreviation and name in cells
 * of their own, or all in one line behind `หมายเหตุ`. [] where any part of it is something else.
 */
export function departmentsIn({ cells }: SheetLine): Department[] {
  const parts = cells
    .flatMap(({ text }) => text.trim().replace(heading, "").split(between))
    .map((part) => part.trim())
    .filter((part, index) => part !== "" && !(index === 0 && isOrdinal(part)))
    .map((part) => part.replace(/^\d{1,2}[.)] ?(?=\S)/, ""));
  return all(parts.map(readDepartment)) ?? all(inPairs(parts)) ?? [];
}

/** `กผ.` and `กองแผนงาน` in neighbouring cells. */
function inPairs(parts: readonly string[]): (Department | null)[] {
  return parts.flatMap((part, index) =>
    index % 2 === 0 ? [readDepartment(`${part} : ${parts[index + 1] ?? ""}`)] : [],
  );
}

function all(departments: readonly (Department | null)[]): Department[] | null {
  const listed = departments.flatMap((each) =>
    each && abbreviation.test(each.abbreviation) ? [each] : [],
  );
  return listed.length > 0 && listed.length === departments.length ? listed : null;
}
