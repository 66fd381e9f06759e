/** What a file is by its bytes; its name says too little (.xls files are often web pages). */
export type FileKind = "workbook" | "old-excel" | "protected" | "text" | "other";

const ole = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b];

export function kindOfFile(bytes: Uint8Array): FileKind {
  if (beginsWith(bytes, ole))
    return holds(bytes, utf16("EncryptedPackage")) ? "protected" : "old-excel";
  if (beginsWith(bytes, zip)) {
    if (holds(bytes, ascii("xl/workbook.bin"))) return "old-excel";
    return holds(bytes, ascii("xl/")) ? "workbook" : "other";
  }
  if (beginsWith(bytes, ascii("%PDF")) || beginsWith(bytes, ascii("{\\rtf"))) return "other";
  if (isUtf16(bytes)) return "text";
  // Web pages and XML named .xls: Excel opens them, and can save them as .xlsx.
  if (
    /^[^<\w]*<(?:!doctype|html|head|body|meta|table|\?xml|\?mso)/i.test(latin(bytes.slice(0, 200)))
  )
    return "old-excel";
  return bytes.some(isControl) ? "other" : "text";
}

/** UTF-16 with its byte order mark. */
export function isUtf16(bytes: Uint8Array): boolean {
  return beginsWith(bytes, [0xff, 0xfe]) || beginsWith(bytes, [0xfe, 0xff]);
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
