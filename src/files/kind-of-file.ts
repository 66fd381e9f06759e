import { PackageError } from "../package/package-error";
import { zipEntries } from "../package/zip-entries";
import { utf16Order } from "./utf16";

/** What a file is by its bytes; its name says too little (.xls files are often web pages). */
export type FileKind =
  | "workbook"
  | "excel-97"
  /** Also .xlsb and web pages named .xls: Excel opens them and can save them as .xlsx. */
  | "old-excel"
  /** An OpenDocument spreadsheet, .ods. */
  | "open-document"
  | "word"
  | "old-word"
  | "protected"
  | "text"
  | "other";

const ole = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b];

export function kindOfFile(bytes: Uint8Array): FileKind {
  if (beginsWith(bytes, ole)) return kindOfOle(bytes);
  if (beginsWith(bytes, zip)) return kindOfZip(bytes);
  if (beginsWith(bytes, ascii("%PDF")) || beginsWith(bytes, ascii("{\\rtf"))) return "other";
  if (utf16Order(bytes)) return "text";
  // Web pages and XML named .xls: Excel opens them, and can save them as .xlsx.
  if (
    /^[^<\w]*<(?:!doctype|html|head|body|meta|table|\?xml|\?mso)/i.test(latin(bytes.slice(0, 200)))
  )
    return "old-excel";
  return bytes.some(isControl) ? "other" : "text";
}

/** Of an OLE file, by its first stream that tells; a workbook may hold a document, and the other way. */
function kindOfOle(bytes: Uint8Array): FileKind {
  const streams = [
    ["EncryptedPackage", "protected"],
    ["Workbook", "excel-97"],
    ["Book", "excel-97"],
    ["WordDocument", "old-word"],
    ["PowerPoint Document", "other"],
  ] as const;
  const found = streams
    .map(([stream, kind]) => ({ at: streamAt(bytes, stream), kind }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  return found[0]?.kind ?? "excel-97";
}

/** Where an OLE file's list names a stream: entries take 128 bytes, the name's length at 64 ([MS-CFB] 2.6.1). */
function streamAt(bytes: Uint8Array, stream: string): number {
  const name = utf16(stream);
  for (let at = 0; at + 128 <= bytes.length; at += 128)
    if (bytes[at + 64] === name.length + 2 && beginsWith(bytes.subarray(at), name)) return at;
  return -1;
}

/** Of a zip, by the parts in its list; where the list is broken, by names that stand anywhere. */
function kindOfZip(bytes: Uint8Array): FileKind {
  const parts = partsOf(bytes);
  const has = (start: string) =>
    parts ? parts.some((part) => part.startsWith(start)) : holds(bytes, ascii(start));
  if (has("xl/workbook.bin")) return "old-excel";
  if (has("xl/")) return "workbook";
  if (has("word/")) return "word";
  return holds(bytes.subarray(0, 200), ascii("opendocument.spreadsheet"))
    ? "open-document"
    : "other";
}

function partsOf(bytes: Uint8Array): string[] | null {
  try {
    return zipEntries(bytes).map(({ name }) => name);
  } catch (error) {
    if (error instanceof PackageError || error instanceof RangeError) return null;
    throw error;
  }
}

/** Bytes that stand in no text; tab, line feed, form feed and carriage return do. */
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== 26);

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string): number[] => ascii(text).flatMap((code) => [code, 0]);
const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

function holds(bytes: Uint8Array, part: readonly number[]): boolean {
  const [first] = part;
  if (first === undefined) return true;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (part.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
