import { oneLine } from "./thai-text";

/** One line of the directory, as ฝทบ. : ฝ่ายทรัพยากรบุคคล. */
export interface Department {
  abbreviation: string;
  name: string;
}

/** `ฝทบ. : ฝ่ายทรัพยากรบุคคล`, `ฝทบ. - ...`, `ฝทบ. ฝ่าย...`; null where it is no such line. */
export function readDepartment(line: string): Department | null {
  const parts = /^(\S{1,12}?\.?)\s*(?::|=|–|-|\s)\s*(\S.*)$/.exec(oneLine(line));
  if (!parts?.[1] || !parts[2]) return null;
  return { abbreviation: parts[1], name: parts[2] };
}
