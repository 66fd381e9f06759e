import { Field, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../language/words-shown";
import { kindsOfDocument, type DocumentKind } from "../../report/publishing/document-columns";
import { headingOf } from "../../report/publishing/finished-report";
import { formats, type Format } from "../../report/publishing/formats";
import type { DocumentSettings } from "../../report/form/signing";
import { ActionButton } from "../actions/ActionButton";
import { Fold } from "../parts/Fold";
import { PickOne } from "../parts/PickOne";
import { useInSight } from "../parts/use-in-sight";
import type { StepProps } from "../step";
import { useTextStyles } from "../text-styles";
import { CoverPreview } from "./CoverPreview";
import { PlanColumns } from "./PlanColumns";
import { SigningForm } from "./SigningForm";
import { useDocumentTitle } from "./use-document-title";
import { isDraft, useDocuments } from "./use-documents";

const useStyles = makeStyles({
  documents: { display: "flex", flexDirection: "column", gap: "8px", alignSelf: "stretch" },
  formats: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Props extends Pick<StepProps, "workbook" | "actions"> {
  /** The finished report was made as a file for people to read. */
  onMade: () => void;
  /** It was, or its sheet was. */
  isPublished: boolean;
}

/** The files that the report becomes: its first page to look at, each format one click. */
export function Documents({ workbook, actions, onMade, isPublished }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  /** Null where nothing was typed: then it is as the workbook has it. */
  const [typed, setTyped] = useState<DocumentSettings | null>(null);
  const [kind, setKind] = useState<DocumentKind>("report");
  const title = useDocumentTitle(kind, workbook.book);
  const { made, busy, make, keep } = useDocuments(actions, workbook);
  const said = useInSight<HTMLParagraphElement>(made);
  const { book, view } = workbook;
  if (!book?.report || !view) return null;
  const settings = typed ?? view.document;
  const heading = headingOf(book.report, book);
  const isBusy = actions.running.includes("document");
  const makeOne = async (format: Format) => {
    if (await make(format, settings, kind)) onMade();
  };
  const isNext = kind === "report" && view.report?.isReady === true && !isPublished;
  return (
    <div className={styles.documents}>
      <Field label={t("publish.kind.label")}>
        <PickOne
          choices={kindsOfDocument.map((value) => ({ value, name: t(`publish.kind.${value}`) }))}
          chosen={kind}
          onChoose={setKind}
        />
      </Field>
      {kind === "plan" && <PlanColumns workbook={workbook} actions={actions} />}
      <CoverPreview report={{ ...settings, ...heading, title }} isDraft={isDraft(view, kind)} />
      <Fold label={t("publish.signing.heading")}>
        <SigningForm
          typed={settings}
          busy={isBusy}
          onType={setTyped}
          onKeep={async () => {
            const isKept = await keep(settings);
            // From now on it is as the workbook has it, also when others change it there.
            if (isKept) setTyped(null);
            return isKept;
          }}
        />
      </Fold>
      <div className={styles.formats}>
        {formats.map((format) => (
          <ActionButton
            key={format}
            appearance={format === "docx" && isNext ? "primary" : "secondary"}
            label={t(`publish.formats.${format}`)}
            busyLabel={t("publish.busy")}
            busy={busy === format}
            blocked={isBusy}
            onClick={() => void makeOne(format)}
          />
        ))}
      </div>
      <p ref={said} role="status" className={texts.note}>
        {made !== null &&
          [
            t("publish.made", { file: made.name }),
            ...made.lacking.map((kind) => t(`publish.parts.lacking.${kind}`)),
          ].join(" ")}
      </p>
      <p className={texts.note}>{t("publish.asPdf")}</p>
    </div>
  );
}
