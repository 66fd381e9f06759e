import { useState } from "react";
import type { Format } from "../../report/publishing/formats";
import type { DocumentSettings } from "../../report/form/signing";
import { drawing } from "../actions/drawing";
import { RefusedError } from "../actions/trouble";
import type { Actions } from "../actions/use-actions";
import type { Workbook } from "../workbook/use-workbook";
import type { WorkbookView } from "../workbook/workbook-view";
import { handOver } from "./hand-over";

/** What writes files is not needed before the first is asked for. */
const making = () => import("../../files/made/write-document");

/** With errors left it is no report yet. */
export const isDraft = ({ report }: WorkbookView): boolean =>
  report !== null && report.standing.counts.error > 0;

/** Making a file reads the workbook and writes nothing into it. */
export function useDocuments({ run }: Actions, { act, look }: Workbook) {
  const [made, setMade] = useState<string | null>(null);
  const [busy, setBusy] = useState<Format | null>(null);
  return {
    /** The name of the file that was made last. */
    made,
    busy,
    /** Tells whether what was made is the finished report: no draft, and for people to read. */
    make: async (format: Format, settings: DocumentSettings) => {
      let isFinished = false;
      await run("document", async () => {
        setMade(null);
        setBusy(format);
        try {
          const [{ book, view }, { writeDocument }] = await Promise.all([look(), making()]);
          if (!book.report) throw new RefusedError("no-grid");
          const wishes = { ...settings, isDraft: isDraft(view), threshold: view.threshold };
          const file = await writeDocument(book.report, book, wishes, format);
          const name = `${file.name}.${format}`;
          handOver(file.bytes, name, file.mediaType);
          setMade(name);
          isFinished = !wishes.isDraft && (format === "docx" || format === "html");
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
