import { Button, makeStyles } from "@fluentui/react-components";
import { useWords } from "../language/words-shown";
import type { Report } from "../../report/form/report";
import type { ReportView } from "../workbook/workbook-view";
import { rowName } from "./head/row-name";
import { useTextStyles } from "../text-styles";

const useStyles = makeStyles({
  said: { margin: "4px 0 12px" },
  act: { width: "100%" },
});

interface Props {
  view: ReportView;
  report: Report;
  onGo: (sheetRow: number) => void;
  /** Begins the first row; null where the report is not ours to change. */
  onBegin: (() => void) | null;
}

/** The cursor stands on no row: how to get to one. */
export function NoRow({ view, report, onGo, onBegin }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  if (!view.isOnOneSheet)
    return (
      <>
        <h2 className={texts.heading}>{t("row.severalSheets.heading")}</h2>
        <p className={styles.said}>{t("row.severalSheets.next")}</p>
      </>
    );
  const [incomplete] = view.incompleteRows;
  const first = incomplete ?? report.rows[0]?.sheetRows[0];
  const firstRow = report.rows.find(({ sheetRows }) => sheetRows[0] === first);
  return (
    <>
      <h2 className={texts.heading}>{t("row.none.heading")}</h2>
      <p className={styles.said}>{t("row.none.click", { sheet: view.sheetName })}</p>
      {first !== undefined && (
        <Button
          className={styles.act}
          appearance={incomplete === undefined ? "secondary" : "primary"}
          onClick={() => {
            onGo(first);
          }}
        >
          {t(incomplete === undefined ? "row.none.goFirst" : "row.none.goIncomplete", {
            name: firstRow ? rowName(t, firstRow) : "",
          })}
        </Button>
      )}
      {first === undefined && onBegin && (
        <Button className={styles.act} appearance="primary" onClick={onBegin}>
          {t("row.none.begin")}
        </Button>
      )}
    </>
  );
}
