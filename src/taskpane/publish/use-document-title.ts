import { useEffect, useState } from "react";
import type { Book } from "../../report/book/book";
import { reportTitle } from "../../report/form/columns";
import type { DocumentKind } from "../../report/publishing/document-columns";
import { documentTitle } from "../../report/publishing/document-title";
import { headingOf } from "../../report/publishing/finished-report";

/** What the document is called; as a report is, until what the year calls a plan is loaded. */
export function useDocumentTitle(kind: DocumentKind, book: Book | null): string {
  const [title, setTitle] = useState(reportTitle);
  useEffect(() => {
    if (!book?.report) return;
    let isLeft = false;
    const { fiscalYear } = headingOf(book.report, book);
    void documentTitle(kind, book.report, fiscalYear).then((loaded) => {
      if (!isLeft) setTitle(loaded);
    });
    return () => {
      isLeft = true;
    };
  }, [kind, book]);
  return title;
}
