import { oneLine, squeeze } from "./thai-text";

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

/** What two spellings of one abbreviation share: spaces and the final dot make no difference. */
export function abbreviationKey(abbreviation: string): string {
  return squeeze(abbreviation).replace(/\.+$/, "");
}

export interface DirectoryText {
  departments: Department[];
  /** What is no department, with its line number from 1. */
  unread: { line: number; text: string }[];
}

/**
 * A pasted directory: lines `ฝทบ. : ฝ่ายทรัพยากรบุคคล` or two columns with a tab between, in either
 * order, with or without numbers in front and a header.
 */
export function readDirectoryText(text: string): DirectoryText {
  const read: DirectoryText = { departments: [], unread: [] };
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (line.trim() === "" || header.test(line)) return;
    const department = readDirectoryLine(line);
    if (department) read.departments.push(department);
    else read.unread.push({ line: index + 1, text: line.trim() });
  });
  return read;
}

/** The directory with the pasted ones: known ones keep their place and take the new name. */
export function mergeDirectory(
  directory: readonly Department[],
  added: readonly Department[],
): Department[] {
  const merged = new Map<string, Department>();
  for (const { abbreviation, name } of [...directory, ...added]) {
    const key = abbreviationKey(abbreviation);
    merged.set(key, { abbreviation: merged.get(key)?.abbreviation ?? abbreviation, name });
  }
  return [...merged.values()];
}

const header = /(อักษร|ตัว|คำ|ชื่อ)ย่อ|abbreviation/i;
const numbering = /^\s*(?:\(?[\d๐-๙]{1,3}(?:[.)]\s*|\s+)|[•·▪◦*–-]\s*)/;
/** Letters without vowels, as ฝทบ, or anything short that ends with a dot. */
const abbreviation = /^(?:[ก-ฮA-Za-z]{2,6}|[^\s:=]{1,11}\.)$/;
const nameFirst = /^(\S.*?)\s*(?::|=|–|-|\(|\s)\s*([^\s:=()]+)\)?$/;

function readDirectoryLine(line: string): Department | null {
  const between = /\s*[:=–-]?\s*\t\s*[:=–-]?\s*/;
  const text = oneLine(line.replace(numbering, "").trim().replace(between, " : "));
  const department = readDepartment(text);
  if (department && abbreviation.test(department.abbreviation)) return department;
  const [, name, last = ""] = nameFirst.exec(text) ?? [];
  if (name && abbreviation.test(last)) return { abbreviation: last, name };
  const hasSeparator = /^\S{1,12}\s*(?::|=|–|\s-\s)/.test(text);
  return hasSeparator ? department : null;
}
