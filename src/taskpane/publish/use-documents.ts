import { useState } from "react";
import type { DocumentKind } from "../../report/publishing/document-columns";
import { documentTitle } from "../../report/publishing/document-title";
import { errorsLeft } from "../../report/publishing/errors-left";
import { headingOf } from "../../report/publishing/finished-report";
import { isForPeople, type Format } from "../../report/publishing/formats";
import type { DocumentSettings, KindOfPart } from "../../report/form/signing";
import { lackingIn } from "../../report/publishing/parts/part";
import { drawing } from "../actions/drawing";
import { RefusedError } from "../actions/trouble";
import type { Actions } from "../actions/use-actions";
import { findingsOf } from "../check/filter-findings";
import type { Workbook } from "../workbook/use-workbook";
import type { WorkbookView } from "../workbook/workbook-view";
import { handOver } from "./hand-over";
import { partsFor } from "./parts-for";

/** What writes files is not needed before the first is asked for. */
const making = () => import("../../files/made/write-document");

/** With errors left it is no finished document yet. */
export const isDraft = ({ report }: WorkbookView, kind: DocumentKind): boolean =>
  report !== null && errorsLeft(kind, findingsOf(report.groups)) > 0;

/** The file that was made last. */
interface Made {
  name: string;
  /** Parts that were wanted, and that there is nothing to say in. */
  lacking: readonly KindOfPart[];
}

/** Making a file reads the workbook and writes nothing into it. */
export function useDocuments({ run }: Actions, { act, look }: Workbook) {
  const [made, setMade] = useState<Made | null>(null);
  const [busy, setBusy] = useState<Format | null>(null);
  return {
    made,
    busy,
    /** Tells whether what was made is the finished report: no draft or plan, and for people to read. */
    make: async (format: Format, settings: DocumentSettings, kind: DocumentKind) => {
      let isFinished = false;
      await run("document", async () => {
        setMade(null);
        setBusy(format);
        try {
          const [{ book, view }, { writeDocument }] = await Promise.all([look(), making()]);
          if (!book.report) throw new RefusedError("no-grid");
          const { fiscalYear } = headingOf(book.report, book);
          const wanted = isForPeople(format) ? settings.parts : [];
          const parts = await partsFor(wanted, kind, { book, view });
          const wishes = {
            ...settings,
            ...parts,
            kind,
            title: await documentTitle(kind, book.report, fiscalYear),
            isDraft: isDraft(view, kind),
            threshold: view.threshold,
          };
          const file = await writeDocument(book.report, book, wishes, format);
          const name = `${file.name}.${format}`;
          handOver(file.bytes, name, file.mediaType);
          setMade({ name, lacking: lackingIn(parts, wanted) });
          isFinished = kind === "report" && !wishes.isDraft && isForPeople(format);
        } finally {
          setBusy(null);
        }
      });
      return isFinished;
    },
    keep: (settings: DocumentSettings) =>
      run("document", async () => {
        const { note } = await drawing();
        const { looksTrouble } = await act(note, { kind: "document", settings });
        return looksTrouble;
      }),
  };
}
