import { squeeze } from "../letters";
import { oneLine, withoutEnding } from "../thai-text";

/** One line of the directory, as ฝทบ. : ฝ่ายทรัพยากรบุคคล. */
export interface Department {
  abbreviation: string;
  name: string;
}

/** `ฝทบ. : ฝ่ายทรัพยากรบุคคล`, `ฝทบ. - ...`, `ฝทบ. ฝ่าย...`; null where it is no such line. */
export function readDepartment(line: string): Department | null {
  const parts = /^(\S{1,12}?\.?) ?(?::|=|–|-| ) ?(\S.*)$/.exec(oneLine(line));
  if (!parts?.[1] || !parts[2]) return null;
  return { abbreviation: parts[1], name: parts[2] };
}

/** What two spellings of one abbreviation share: spaces, the final dot and a star make no difference. */
export function abbreviationKey(abbreviation: string): string {
  return withoutEnding(squeeze(abbreviation), ".*");
}

/** Of the others those that the known ones do not have. */
export function notIn(known: readonly Department[], others: readonly Department[]): Department[] {
  const keys = new Set(known.map(({ abbreviation }) => abbreviationKey(abbreviation)));
  return others.filter(({ abbreviation }) => !keys.has(abbreviationKey(abbreviation)));
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

const header = /(อักษร|ตัว|คำ|ชื่อ)ย่อ|abbreviation/i;
const numbering = /^\s*(?:\(?[\d๐-๙]{1,3}(?:[.)]\s*|\s+)|[•·▪◦*–-]\s*)/;
/** Letters without vowels, as ฝทบ, or anything short that ends with a dot. */
const abbreviation = /^(?:[ก-ฮA-Za-z]{2,6}|[^\s:=]{1,11}\.)$/;
/** Of a line with single spaces; an abbreviation has twelve letters at most, its dot among them. */
const nameFirst = /^(\S.*?) ?(?::|=|–|-|\(| ) ?([^\s:=()]{1,12})\)?$/;

function readDirectoryLine(line: string): Department | null {
  const text = oneLine(columnsJoined(line.replace(numbering, "").trim()));
  const department = readDepartment(text);
  if (department && abbreviation.test(department.abbreviation)) return department;
  const [, name, last = ""] = nameFirst.exec(text) ?? [];
  if (name && abbreviation.test(last)) return { abbreviation: last, name };
  const hasSeparator = /^\S{1,12} ?(?::|=|–| - )/.test(text);
  return hasSeparator ? department : null;
}

/** Two columns with a tab between as one line with a colon, whatever else was typed between them. */
function columnsJoined(line: string): string {
  const tab = line.indexOf("\t");
  if (tab < 0) return line;
  const left = line.slice(0, tab).trimEnd();
  const right = line.slice(tab).trimStart();
  const first = /[:=–-]$/.test(left) ? left.slice(0, -1) : left;
  return `${first} : ${right.replace(/^[:=–-]/, "")}`;
}
