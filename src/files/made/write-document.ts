import type { FinishedReport } from "../../report/document/finished-report";
import type { Format } from "../../report/document/formats";
import { writeCsv } from "./write-csv";
import { writeJson } from "./write-json";
import { writeWebPage } from "./web/write-web-page";

export const endings: Record<Format, string> = {
  word: ".docx",
  web: ".html",
  csv: ".csv",
  json: ".json",
};

/** The media types that they go by on the web. */
export const mediaTypes: Record<Format, string> = {
  word: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  web: "text/html",
  csv: "text/csv",
  json: "application/json",
};

/** The bytes of a file; what writes Word is large, and loaded only for it. */
export async function writeDocument(report: FinishedReport, format: Format): Promise<Uint8Array> {
  if (format === "word") {
    const { writeWord } = await import("./word/write-word");
    return writeWord(report);
  }
  return new TextEncoder().encode(textWriters[format](report));
}

const textWriters = { web: writeWebPage, csv: writeCsv, json: writeJson };
