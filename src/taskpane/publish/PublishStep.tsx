import { makeStyles } from "@fluentui/react-components";
import { useWords } from "../language/words-shown";
import "../../messages/publish";
import { ActionButton } from "../actions/ActionButton";
import type { StepProps } from "../step";
import { useTextStyles } from "../text-styles";
import { Documents } from "./Documents";
import { usePublishing } from "./use-publishing";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
});

interface Props extends StepProps {
  /** The finished report was made as a file for people to read. */
  onMade: () => void;
  /** It was. */
  hasDocument: boolean;
}

/** What the report becomes: files, and a sheet of its own, made whenever a person asks for it. */
export default function PublishStep({ workbook, actions, onMade, hasDocument }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const { done, publish } = usePublishing(actions, workbook);
  const busy = actions.running.includes("publish");
  const { view } = workbook;
  if (!view) return null;
  const { report } = view;
  const errors = report?.standing.counts.error ?? 0;
  return (
    <section aria-labelledby="publish-heading" className={styles.step}>
      <h2 id="publish-heading" className={texts.heading}>
        {t("publish.heading")}
      </h2>
      {report && report.rowCount > 0 ? (
        <>
          {errors > 0 && (
            <p className={texts.sentence}>{t("publish.notReady", { count: errors })}</p>
          )}
          <Documents
            workbook={workbook}
            actions={actions}
            onMade={onMade}
            isPublished={hasDocument || view.publishedSheet !== null}
          />
          <h3 className={texts.subheading}>{t("publish.sheet")}</h3>
          <p className={texts.sentence}>{t("publish.what")}</p>
          <ActionButton
            label={t("publish.act")}
            busyLabel={t("publish.busy")}
            busy={busy}
            blocked={busy}
            onClick={() => void publish()}
          />
        </>
      ) : (
        <p className={texts.sentence}>{t("publish.none")}</p>
      )}
      <p role="status" className={texts.note}>
        {done && t("publish.done", { ...done })}
      </p>
    </section>
  );
}
