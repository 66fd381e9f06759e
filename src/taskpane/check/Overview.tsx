import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { useWords } from "../language/words-shown";
import { severities, type Severity } from "../../report/check/found";
import { useTextStyles } from "../text-styles";
import type { ReportView } from "../workbook/workbook-view";
import { CompletenessRing } from "./CompletenessRing";
import { countBySeverity } from "../../report/check/finding";
import { findingsOf } from "./filter-findings";
import { severityIcons, useSeverityColours } from "./severity-look";

const useStyles = makeStyles({
  overview: { marginTop: "12px" },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 16px",
    marginTop: "4px",
  },
  // No narrower than its longest line.
  words: { flex: "1 1 112px" },
  complete: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    fontVariantNumeric: "tabular-nums",
  },
  count: { display: "inline-flex", alignItems: "center", columnGap: "4px" },
  notes: { marginTop: "8px" },
  note: { display: "flex", columnGap: "6px", padding: "2px 0" },
  noteIcon: { flexShrink: 0, marginTop: "2px", color: tokens.colorNeutralForeground3 },
});

/** Where the report stands: how much is complete, how much was found, and what was not looked at. */
export function Overview({ report }: { report: ReportView }) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const { completeRows, rowCount } = report;
  const counts = countBySeverity(findingsOf(report.groups));
  const acknowledged = report.warnings.filter((each) => each.acknowledged !== null).length;
  const notes = useNotes(report);
  return (
    <section aria-label={t("findingList.overview.heading")} className={styles.overview}>
      <div className={styles.top}>
        {rowCount > 0 && (
          <CompletenessRing complete={completeRows} total={rowCount} isAll={counts.error === 0} />
        )}
        <div className={styles.words}>
          {rowCount > 0 && (
            <p className={styles.complete}>
              {t("findingList.overview.complete", { complete: completeRows, total: rowCount })}
            </p>
          )}
          <ul className={mergeClasses(texts.list, styles.counts)}>
            {severities.map((severity) => (
              <li key={severity} className={styles.count}>
                <Count severity={severity} count={counts[severity]} />
                {severity === "warning" && acknowledged > 0 && (
                  <span>{t("findingList.overview.acknowledged", { count: acknowledged })}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
      {notes.length > 0 && (
        <ul className={mergeClasses(texts.list, styles.notes)}>
          {notes.map((note) => (
            <li key={note} className={mergeClasses(texts.note, styles.note)}>
              <Info16Regular className={styles.noteIcon} aria-hidden />
              <span>{note}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Count({ severity, count }: { severity: Severity; count: number }) {
  const { t } = useWords();
  const colours = useSeverityColours();
  const Icon = severityIcons[severity];
  return (
    <>
      <Icon className={colours[severity]} aria-hidden />
      <span>
        {t(`findings.severity.${severity}`)} {count}
      </span>
    </>
  );
}

/** What could not be checked, and what this workbook checks otherwise than usual. */
function useNotes(report: ReportView): string[] {
  const { unchecked, unreadSheets, overlookedSheets, levels, isOnOneSheet } = report;
  const { t } = useWords();
  const off = levels.filter(({ level }) => level === "off");
  const changed = levels.flatMap(({ rule, level }) =>
    level === "off"
      ? []
      : `${t(`findings.rules.${rule}.name`)} (${t(`findings.severity.${level}`)})`,
  );
  const notes = unchecked.map((one) => t(`findingList.overview.unchecked.${one}`));
  if (unreadSheets.length > 0) {
    const sheets = unreadSheets.map((name) => `“${name}”`).join(", ");
    notes.unshift(t("findingList.overview.unreadSheets", { sheets }));
  }
  if (off.length > 0) {
    const names = off.map(({ rule }) => t(`findings.rules.${rule}.name`)).join(", ");
    notes.push(t("findingList.overview.off", { count: off.length, names }));
  }
  if (changed.length > 0) {
    const names = changed.join(", ");
    notes.push(t("findingList.overview.changed", { count: changed.length, names }));
  }
  if (overlookedSheets.length > 0) {
    const sheets = overlookedSheets.map((name) => `“${name}”`).join(", ");
    notes.unshift(t("findingList.overview.overlookedSheets", { sheets }));
  }
  if (!isOnOneSheet) notes.push(t("findingList.overview.severalSheets"));
  return notes;
}
