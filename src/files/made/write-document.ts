import type { Book } from "../../report/book/book";
import type { Report } from "../../report/form/report";
import { fileNameOf } from "../../report/publishing/file-name";
import {
  finishedReport,
  type DocumentWishes,
  type FinishedReport,
} from "../../report/publishing/finished-report";
import { isForPeople, type Format } from "../../report/publishing/formats";
import { writeCsv } from "./write-csv";
import { writeJson } from "./write-json";
import { writeWebPage } from "./web/write-web-page";

export interface MadeFile {
  /** Without an ending. */
  name: string;
  bytes: Uint8Array;
  /** What it goes by on the web. */
  mediaType: string;
}

const mediaTypes: Record<Format, string> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html",
  csv: "text/csv",
  json: "application/json",
};

/** The finished document of a report as a file. In open data digits are those that were typed, for programs to read. */
export async function writeDocument(
  report: Report,
  beside: Pick<Book, "settings" | "directory">,
  wishes: DocumentWishes,
  format: Format,
): Promise<MadeFile> {
  const digits = isForPeople(format) ? wishes.digits : "typed";
  const finished = finishedReport(report, beside, { ...wishes, digits });
  const bytes = await bytesOf(finished, format);
  return { name: fileNameOf(finished), bytes, mediaType: mediaTypes[format] };
}

/** What writes Word is large, and loaded only for it. */
async function bytesOf(report: FinishedReport, format: Format): Promise<Uint8Array> {
  if (format === "docx") {
    const { writeWord } = await import("./word/write-word");
    return writeWord(report);
  }
  return new TextEncoder().encode(textWriters[format](report));
}

const textWriters = { html: writeWebPage, csv: writeCsv, json: writeJson };
