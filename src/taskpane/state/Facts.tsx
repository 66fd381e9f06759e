import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../language/words-shown";
import type { ReportView, WorkbookView } from "../workbook/workbook-view";

const useStyles = makeStyles({
  facts: {
    marginBottom: "12px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  fact: { margin: 0 },
});

/** Whose report it is and where it stands, or the way to start one. */
export function Facts({ view }: { view: WorkbookView }) {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.facts}>
      {view.report ? (
        <ReportFacts report={view.report} />
      ) : (
        <p className={styles.fact}>{t("state.noneNext")}</p>
      )}
    </div>
  );
}

function ReportFacts({ report }: { report: ReportView }) {
  const { t } = useWords();
  const styles = useStyles();
  const { agency, fiscalYear, sheetName } = report;
  const year = fiscalYear === null ? t("state.noYear") : t("state.year", { year: fiscalYear });
  return (
    <>
      <p className={styles.fact}>{agency === "" ? t("state.noAgency") : agency}</p>
      <p className={styles.fact}>
        {year} · {t("state.sheet", { sheet: sheetName })}
      </p>
    </>
  );
}
