import { mediaTypes, writeDocument } from "../../files/made/write-document";
import type { Book } from "../../report/book/book";
import { fileNameOf } from "../../report/publishing/file-name";
import type { Format } from "../../report/publishing/formats";
import { finishedReport, type DocumentWishes } from "../../report/publishing/finished-report";

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
      name: `${fileNameOf(report)}.${format}`,
      bytes: await writeDocument(report, format),
      mediaType: mediaTypes[format],
    }
  );
}
