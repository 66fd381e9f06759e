import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { headingOf } from "../../report/publishing/finished-report";
import { formats, type Format } from "../../report/publishing/formats";
import { reportTitle } from "../../report/form/columns";
import type { DocumentSettings } from "../../report/form/signing";
import { ActionButton } from "../actions/ActionButton";
import { Fold } from "../parts/Fold";
import type { StepProps } from "../step";
import { useTextStyles } from "../text-styles";
import { CoverPreview } from "./CoverPreview";
import { SigningForm } from "./SigningForm";
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
  const { t } = useTranslation();
  const styles = useStyles();
  const texts = useTextStyles();
  /** Null where nothing was typed: then it is as the workbook has it. */
  const [typed, setTyped] = useState<DocumentSettings | null>(null);
  const { made, busy, make, keep } = useDocuments(actions, workbook);
  const { book, view } = workbook;
  if (!book?.report || !view) return null;
  const settings = typed ?? view.document;
  const isBusy = actions.running.includes("document");
  const makeOne = async (format: Format) => {
    if (await make(format, settings)) onMade();
  };
  const isReady = view.report?.isReady === true;
  return (
    <div className={styles.documents}>
      <CoverPreview
        report={{ ...settings, ...headingOf(book.report, book), title: reportTitle }}
        isDraft={isDraft(view)}
      />
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
            appearance={format === "docx" && isReady && !isPublished ? "primary" : "secondary"}
            label={t(`publish.formats.${format}`)}
            busyLabel={t("publish.busy")}
            busy={busy === format}
            blocked={isBusy}
            onClick={() => void makeOne(format)}
          />
        ))}
      </div>
      <p role="status" className={texts.note}>
        {made !== null && t("publish.made", { file: made })}
      </p>
      <p className={texts.note}>{t("publish.asPdf")}</p>
    </div>
  );
}
