import type { FinishedReport } from "../../report/publishing/finished-report";
import type { Format } from "../../report/publishing/formats";
import { writeCsv } from "./write-csv";
import { writeJson } from "./write-json";
import { writeWebPage } from "./web/write-web-page";

/** The media types that they go by on the web. */
export const mediaTypes: Record<Format, string> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html",
  csv: "text/csv",
  json: "application/json",
};

/** The bytes of a file; what writes Word is large, and loaded only for it. */
export async function writeDocument(report: FinishedReport, format: Format): Promise<Uint8Array> {
  if (format === "docx") {
    const { writeWord } = await import("./word/write-word");
    return writeWord(report);
  }
  return new TextEncoder().encode(textWriters[format](report));
}

const textWriters = { html: writeWebPage, csv: writeCsv, json: writeJson };
