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
const making = () => import("./make-document");

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
    make: (format: Format, settings: DocumentSettings) =>
      run("document", async () => {
        setMade(null);
        setBusy(format);
        try {
          const [{ book, view }, { makeDocument }] = await Promise.all([look(), making()]);
          const file = await makeDocument(book, { ...settings, isDraft: isDraft(view) }, format);
          if (file === null) throw new RefusedError("no-grid");
          handOver(file.bytes, file.name, file.mediaType);
          setMade(file.name);
        } finally {
          setBusy(null);
        }
      }),
    keep: (settings: DocumentSettings) =>
      run("document", async () => {
        const { note } = await drawing();
        const { looksTrouble } = await act(note, { kind: "document", settings });
        return looksTrouble;
      }),
  };
}
