import type { CellValue } from "../report/form/report";
import { mostBytes } from "../package/bounds";
import { FileRefusal } from "./file-refusal";
import { kindOfFile } from "./kind-of-file";
import { readXlsxSheets } from "./read-xlsx-sheets";

/** A sheet of a report's file, whatever kind of file it is. */
export interface FileSheet {
  sheetName: string;
  /** A person does not see it among the sheets of the file. */
  isHidden: boolean;
  /** From A1, as a person sees them: dates as text. A merged cell's value stands in its first cell only. */
  values: CellValue[][];
  /** Zero-based rows out of sight. */
  hiddenRows: number[];
}

export interface ReportFile {
  sheets: FileSheet[];
  /** A workbook's defined names; the range as the file has it, `'รายงาน ITA'!$A$1`. */
  namedRanges: { name: string; range: string }[];
  kind: "workbook" | "word" | "text";
}

/**
 * What stands in a report's file.
 * @throws FileRefusal
 */
export async function openReportFile(bytes: Uint8Array, _fileName: string): Promise<ReportFile> {
  if (bytes.length > mostBytes.report) throw new FileRefusal("too-large");
  const kind = kindOfFile(bytes);
  switch (kind) {
    case "workbook":
      return { kind, ...(await readXlsxSheets(bytes)) };
    case "old-excel":
    case "protected":
      throw new FileRefusal(kind);
    case "text":
    case "other":
      throw new FileRefusal("not-a-workbook");
  }
}
