import {
  LineTooLongError,
  refuseLongLines,
  refuseLongRows,
} from "../report/assessment/import/line-length";
import { pastedTables } from "../report/assessment/import/pasted";
import type { SourceTable } from "../report/assessment/import/source-table";
import { mostBytes } from "../package/bounds";
import { csvRows } from "./csv-rows";
import { decodeText } from "./decode-text";
import { FileRefusal } from "./file-refusal";
import { kindOfFile } from "./kind-of-file";
import { readWorkbookTables } from "./read-workbook-tables";

/**
 * The tables of an .xlsx workbook's visible sheets, or of a .csv or .txt file; rows without any text are
 * left out.
 * @throws FileRefusal
 */
export async function readScoreFile(bytes: Uint8Array, fileName: string): Promise<SourceTable[]> {
  if (bytes.length > mostBytes.scores) throw new FileRefusal("too-large");
  if (bytes.length === 0) throw new FileRefusal("empty");
  const tables = await tablesOf(bytes, fileName);
  if (tables.length === 0) throw new FileRefusal("empty");
  return tables;
}

async function tablesOf(bytes: Uint8Array, fileName: string): Promise<SourceTable[]> {
  const kind = kindOfFile(bytes);
  switch (kind) {
    case "workbook":
      return readWorkbookTables(bytes);
    case "text":
      return textTables(decodeText(bytes), fileName);
    case "open-document":
    case "word":
    case "old-word":
    case "other":
      throw new FileRefusal("not-a-table");
    case "excel-97":
    case "old-excel":
      throw new FileRefusal("old-excel");
    case "protected":
      throw new FileRefusal(kind);
  }
}

function textTables(text: string, fileName: string): SourceTable[] {
  try {
    return /\.txt$/i.test(fileName) ? pastedTables(text) : csvTables(text);
  } catch (cause) {
    if (!(cause instanceof LineTooLongError)) throw cause;
    throw new FileRefusal("line-too-long", { cause, line: cause.line });
  }
}

function csvTables(text: string): SourceTable[] {
  refuseLongLines(text);
  const rows = csvRows(text)
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  refuseLongRows(rows);
  return rows.length === 0 ? [] : [{ name: "", rows }];
}
