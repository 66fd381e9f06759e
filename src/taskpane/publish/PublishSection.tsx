import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import "../../messages/publish";
import { ActionButton } from "../actions/ActionButton";
import type { Actions } from "../actions/use-actions";
import { useTextStyles } from "../text-styles";
import { useWanted } from "../use-wanted";
import type { ReportView } from "../workbook/workbook-view";
import type { Workbook } from "../workbook/use-workbook";
import { usePublishing } from "./use-publishing";

const useStyles = makeStyles({
  section: { marginTop: "16px", outline: "none", scrollMarginTop: "104px" },
  // So tall that it can be scrolled to the top though little follows it.
  wanted: { minHeight: "60vh" },
  act: { margin: "8px 0 4px" },
});

interface Props {
  report: ReportView;
  workbook: Workbook;
  actions: Actions;
  /** The pane was opened for it. */
  wanted: boolean;
}

/** The report as it is published, made on a sheet of its own whenever a person asks for it. */
export function PublishSection({ report, workbook, actions, wanted }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const texts = useTextStyles();
  const { done, publish } = usePublishing(actions, workbook);
  const section = useWanted(wanted);
  const busy = actions.running.includes("publish");
  const { error } = report.standing.counts;
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-labelledby="publish-heading"
      className={mergeClasses(styles.section, wanted && styles.wanted)}
    >
      <h3 id="publish-heading" className={texts.heading}>
        {t("publish.heading")}
      </h3>
      <p className={texts.sentence}>{t("publish.what")}</p>
      {error > 0 && <p className={texts.sentence}>{t("publish.notReady", { count: error })}</p>}
      <ActionButton
        className={styles.act}
        label={t("publish.act")}
        busyLabel={t("publish.busy")}
        busy={busy}
        blocked={busy}
        onClick={() => void publish()}
      />
      <p role="status" className={texts.note}>
        {done && t("publish.done", { ...done })}
      </p>
    </section>
  );
}
