import { oneLine } from "../thai-text";

/** One department as a cell names it; `part` is what stands in brackets behind it. */
export interface NamedDepartment {
  abbreviation: string;
  part: string;
}

export const everyDepartment = "ทุกฝ่าย";

/**
 * The departments of a cell, as `ฝกค. / ฝตป. / ฝบก. (ส่วนการพัสดุ) / ทุกฝ่าย`; also with , ; line breaks
 * or และ between, and with a mere space between abbreviations. What is no abbreviation is kept whole.
 */
export function readDepartments(cell: string): NamedDepartment[] {
  return (cell.match(run) ?? [])
    .flatMap(namesInRun)
    .filter((name) => name !== "")
    .map(readNamed);
}

/** With " / " between, as the form prints them. */
export function writeDepartments(departments: readonly NamedDepartment[]): string {
  return departments
    .map(({ abbreviation, part }) => (part === "" ? abbreviation : `${abbreviation} (${part})`))
    .join(" / ");
}

const brackets = String.raw`\([^()]*\)`;
/** An opening bracket that nothing closes hides no separator. */
const unclosed = String.raw`\((?![^()]*\))`;
const abbreviation = String.raw`(?:(?:[ก-ฮA-Za-z]{1,6}\.)+|[ก-ฮ]{2,5}(?![ก-๙A-Za-z.])|${everyDepartment})`;

const run = new RegExp(String.raw`(?:${brackets}|${unclosed}|[^/,;\r\n(])+`, "g");
const abbreviationInFront = new RegExp(
  String.raw`^(${abbreviation}(?:\s*${brackets})?)(?:\s*และ\s*|\s*$|\s*(?=${abbreviation}(?:$|[\s(]|และ)))`,
);
const restBehind = new RegExp(
  String.raw`^((?:${brackets}|${unclosed}|[^(])*?)\s*และ\s*(?=${abbreviation}(?:$|[\s(]|และ))`,
);

function namesInRun(text: string): string[] {
  const names = text.trim();
  const [whole, name] = abbreviationInFront.exec(names) ?? restBehind.exec(names) ?? [];
  if (whole === undefined || name === undefined) return [names];
  return [name, ...namesInRun(names.slice(whole.length))];
}

function readNamed(name: string): NamedDepartment {
  const [, before = "", part = ""] = /^([^]*\S)\s*\(([^()]*)\)$/.exec(name) ?? [];
  return part.trim() === ""
    ? { abbreviation: oneLine(name), part: "" }
    : { abbreviation: oneLine(before), part: oneLine(part) };
}
