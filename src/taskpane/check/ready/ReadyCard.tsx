import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useState } from "react";
import { useWords } from "../../language/words-shown";
import "../../../messages/ready";
import type { Finding } from "../../../report/check/finding";
import { useFocus } from "../../parts/use-focus";
import { useTextStyles } from "../../text-styles";
import type { ReportView } from "../../workbook/workbook-view";
import type { CheckProps } from "../check-props";
import { AcknowledgedList } from "./AcknowledgedList";
import { AcknowledgeForm } from "./AcknowledgeForm";
import { latestName } from "./acknowledging";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    marginTop: "12px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  ready: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorNeutralForeground1,
  },
  state: { margin: 0, color: tokens.colorNeutralForeground2 },
  readyState: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

/** Whether the report can be submitted as the last check saw it, and who lets which warnings stand. */
export function ReadyCard({ report, actions, busy, onSelect }: CheckProps) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const { place: heading, focus } = useFocus<HTMLHeadingElement>();
  const [typedName, setTypedName] = useState<string | null>(null);
  const { warnings } = report;
  // Of what could not be looked at nothing is known.
  const isReady = report.isReady && report.unchecked.length === 0;
  const open = warnings.flatMap(({ finding, acknowledged }) => (acknowledged ? [] : finding));
  const hasErrors = report.standing.counts.error > 0;
  const changed = report.levels.length;

  /** What had the focus may be gone afterwards. */
  const backToHeading = (done: boolean) => {
    if (done) focus();
    return done;
  };
  const acknowledge = async (findings: readonly Finding[], name: string) =>
    backToHeading(await actions.acknowledge(findings, name));
  const takeBack = async (finding: Finding) =>
    backToHeading(await actions.takeBackAcknowledgement(finding));

  return (
    <section
      aria-labelledby="ready-heading"
      className={mergeClasses(styles.card, isReady && styles.ready)}
    >
      <h3 id="ready-heading" ref={heading} tabIndex={-1} className={texts.subheading}>
        {t("ready.card.heading")}
      </h3>
      <p role="status" className={mergeClasses(styles.state, isReady && styles.readyState)}>
        {isReady && <CheckmarkCircle20Filled className={styles.icon} aria-hidden />}
        <StateSentence report={report} open={open.length} />
      </p>
      {report.isReady && (
        <p className={texts.note}>
          {t(`ready.card.${warnings.length > 0 ? "allAcknowledged" : "nothingLeft"}`)}
        </p>
      )}
      {changed > 0 && <p className={texts.note}>{t("ready.card.levels", { count: changed })}</p>}
      {!hasErrors && open.length > 0 && (
        <AcknowledgeForm
          open={open}
          name={typedName ?? latestName(warnings)}
          busy={busy}
          onName={setTypedName}
          onAcknowledge={acknowledge}
          onSelect={onSelect}
        />
      )}
      {!hasErrors && (
        <AcknowledgedList
          warnings={warnings}
          busy={busy}
          onTakeBack={(finding) => void takeBack(finding)}
          onSelect={onSelect}
        />
      )}
    </section>
  );
}

function StateSentence({ report, open }: { report: ReportView; open: number }) {
  const { t } = useWords();
  if (report.isReady) return t(`ready.card.${stateOf(report)}`);
  const { error } = report.standing.counts;
  if (error > 0) return t("ready.card.errors", { count: error });
  return open === 0 && report.unreadSheets.length + report.overlookedSheets.length > 0
    ? t("ready.card.unreadSheets")
    : t("ready.card.warnings", { count: open });
}

/** Ready only where all was checked: without scores nobody knows whether a weak item lacks its row. */
function stateOf({ unchecked }: ReportView) {
  if (unchecked.length === 0) return "ready";
  return unchecked.includes("coverage") ? "notCompared" : "notAllChecked";
}
