import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../language/words-shown";
import { late } from "../parts/late";
import { useHeightAs } from "../parts/use-height-as";
import type { Freshness } from "../workbook/use-workbook";
import type { ReportView, WorkbookView } from "../workbook/workbook-view";

const RowsProgress = late(() => import(/* webpackChunkName: "frame" */ "./RowsProgress"));

const useStyles = makeStyles({
  // Stays in sight while the findings scroll; Excel's own menu lies over the right end of its top.
  line: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: "8px 16px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Enlarged, it would leave no room for anything else.
    "@media (max-height: 400px)": { position: "static" },
  },
  count: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "10px",
    minHeight: "26px",
    margin: "0 32px 6px 0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: {
    padding: "0 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  urgent: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  // As tall as the bar that comes to stand in it.
  progress: { minHeight: "4px" },
  // As tall as the tabs that come to stand in it.
  steps: { margin: "4px -8px 0", minHeight: "32px" },
});

/** What is said before the first read. */
const unread = { current: "reading", waiting: "readingWaits", failed: "notRead" } as const;

interface Props {
  view: WorkbookView | null;
  freshness: Freshness;
  /** Stays in sight with it. */
  children: ReactNode;
}

/** Where the report stands, and the steps of the work: always in sight. */
export function StateLine({ view, freshness, children }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const line = useHeightAs<HTMLDivElement>("--state-line");
  const report = view?.report ?? null;
  return (
    <div ref={line} className={styles.line}>
      <div role="status" aria-atomic className={styles.count}>
        {view === null && t(`state.${unread[freshness]}`)}
        {view && (report ? <Count report={report} /> : t("state.none"))}
      </div>
      <div className={styles.progress}>
        {report && report.rowCount > 0 && (
          <RowsProgress complete={report.completeRows} total={report.rowCount} />
        )}
      </div>
      <div className={styles.steps}>{children}</div>
    </div>
  );
}

function Count({ report: { rowCount, completeRows, urgentRows } }: { report: ReportView }) {
  const { t } = useWords();
  const styles = useStyles();
  if (rowCount === 0) return t("state.noRows");
  return (
    <>
      <span>{t("state.complete", { complete: completeRows, total: rowCount })} </span>
      <span className={mergeClasses(styles.mark, urgentRows > 0 && styles.urgent)}>
        {urgentRows > 0 ? t("state.urgent", { urgent: urgentRows }) : t("state.noUrgent")}
      </span>
    </>
  );
}
