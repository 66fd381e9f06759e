import { endings, mediaTypes, writeDocument } from "../../files/made/write-document";
import type { Book } from "../../report/book/book";
import { fileNameOf } from "../../report/document/file-name";
import type { Format } from "../../report/document/formats";
import { finishedReport, type DocumentWishes } from "../../report/document/finished-report";

export interface MadeFile {
  name: string;
  bytes: Uint8Array;
  mediaType: string;
}

/** The finished document of a workbook as a file; null where the workbook has no report. */
export async function makeDocument(
  book: Book,
  wishes: DocumentWishes,
  format: Format,
): Promise<MadeFile | null> {
  const report = finishedReport(book, wishes);
  return (
    report && {
      name: fileNameOf(report) + endings[format],
      bytes: await writeDocument(report, format),
      mediaType: mediaTypes[format],
    }
  );
}
