import type { CellValue, MergedDown } from "../report/form/report";
import { mostBytes, packageBounds } from "../package/bounds";
import { PackageError } from "../package/package-error";
import { FileRefusal } from "./file-refusal";
import { kindOfFile } from "./kind-of-file";
import { readXlsxSheets } from "./read-xlsx-sheets";

/** A sheet of a report's file, whatever kind of file it is. */
export interface FileSheet {
  sheetName: string;
  /** A person does not see it among the sheets of the file. */
  isHidden: boolean;
  /**
   * From A1, rows of one length, as a person sees them: dates as text. A merged cell's value stands in its
   * first cell only.
   */
  values: CellValue[][];
  /** Zero-based rows out of sight. */
  hiddenRows: number[];
  /** Left out where the file does not say. */
  mergedDown?: readonly MergedDown[];
}

export interface ReportFile {
  /** Of a document, its tables and the texts between them, in its order. */
  sheets: FileSheet[];
  /** A workbook's defined names; the range as the file has it, `'รายงาน ITA'!$A$1`. */
  namedRanges: { name: string; range: string }[];
  kind: "workbook" | "word" | "text";
}

/**
 * What stands in a report's file. What only some kinds of file need is loaded for those.
 * @throws FileRefusal
 */
export async function openReportFile(bytes: Uint8Array, fileName: string): Promise<ReportFile> {
  if (bytes.length > mostBytes.report) throw new FileRefusal("too-large");
  try {
    const file = await read(bytes, fileName);
    return { ...file, sheets: evened(file.sheets) };
  } catch (cause) {
    if (!(cause instanceof PackageError)) throw cause;
    throw new FileRefusal(cause.reason, { cause });
  }
}

/** With rows of one length. */
function evened(sheets: readonly FileSheet[]): FileSheet[] {
  const widths = sheets.map(({ values }) =>
    values.reduce((most, { length }) => Math.max(most, length), 0),
  );
  const cells = sheets.reduce((sum, { values }, at) => sum + values.length * (widths[at] ?? 0), 0);
  if (cells > packageBounds.cells) throw new PackageError("too-large", `${cells} cells`);
  return sheets.map((sheet, at) => ({
    ...sheet,
    values: sheet.values.map((row) =>
      Array.from({ length: widths[at] ?? 0 }, (_, cell) => row[cell] ?? ""),
    ),
  }));
}

async function read(bytes: Uint8Array, fileName: string): Promise<ReportFile> {
  const kind = kindOfFile(bytes);
  switch (kind) {
    case "workbook":
      return { kind, ...(await readXlsxSheets(bytes)) };
    case "excel-97": {
      const { readXlsSheets } = await import("./read-xls-sheets");
      return { kind: "workbook", ...(await readXlsSheets(bytes)) };
    }
    case "open-document": {
      const { readOdsSheets } = await import("./ods/read-ods-sheets");
      return { kind: "workbook", ...readOdsSheets(bytes) };
    }
    case "word": {
      const { readWordSheets } = await import("./word/read-word-sheets");
      return { kind, sheets: readWordSheets(bytes), namedRanges: [] };
    }
    case "text": {
      const { readTextSheet } = await import("./read-text-sheet");
      return { kind, sheets: [readTextSheet(bytes, fileName)], namedRanges: [] };
    }
    case "old-excel":
    case "old-word":
    case "protected":
      throw new FileRefusal(kind);
    case "other":
      throw new FileRefusal("not-a-workbook");
  }
}
