import { mostBytes } from "../package/bounds";
import { PackageError } from "../package/package-error";
import { csvRows } from "./csv-rows";
import { decodeText } from "./decode-text";
import type { FileSheet } from "./report-file";

/**
 * A .csv or .txt file as the one sheet that Excel makes of it, named after the file.
 * @throws PackageError where it is larger than any table
 */
export function readTextSheet(bytes: Uint8Array, fileName: string): FileSheet {
  if (bytes.length > mostBytes.scores) throw new PackageError("too-large", "a text");
  const values = csvRows(decodeText(bytes));
  const sheetName = fileName.replace(/\.[^.]*$/, "");
  return { sheetName, isHidden: false, values, hiddenRows: [] };
}
