import { readXlsx, type ReadOptions, type Workbook } from "hucre/xlsx";
import { openPackage } from "../package/open-package";
import { PackageError } from "../package/package-error";
import { FileRefusal } from "./file-refusal";

/** Far more than any report or list of scores. A format set far away would else make millions of empty cells. */
export const searched = { rows: 20_000, columns: 100 };

/**
 * The bytes of an .xlsx file as a workbook, unpacked within bounds. Formulas give the value Excel last
 * computed; a merged cell's value stands in its first cell only.
 * @throws FileRefusal `damaged`, `too-large`
 */
export async function openWorkbook(bytes: Uint8Array, options?: ReadOptions): Promise<Workbook> {
  try {
    const { archive, range } = openPackage(bytes, searched);
    return await readXlsx(archive, { ...options, range });
  } catch (cause) {
    throw new FileRefusal(cause instanceof PackageError ? cause.reason : "damaged", { cause });
  }
}
