import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../language/words-shown";
import "../../messages/years";
import { cellAddress } from "../../report/terms/address";
import { ActionButton } from "../actions/ActionButton";
import type { Actions } from "../actions/use-actions";
import type { Workbook } from "../workbook/use-workbook";
import { useUserYears } from "./use-user-years";

const useStyles = makeStyles({
  section: {
    marginTop: "24px",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: { margin: "4px 0 8px", color: tokens.colorNeutralForeground2 },
  list: { margin: "0 0 8px", paddingInlineStart: "20px" },
});

/** Lists of years that are not built in, and wording put right: on a sheet that people fill themselves. */
export default function UserYears({ workbook, actions }: { workbook: Workbook; actions: Actions }) {
  const { t } = useWords();
  const styles = useStyles();
  const { addSheet, goTo } = useUserYears(actions, workbook);
  const { yearsSheet = null, userYears } = workbook.view ?? {};
  const busy = actions.running.includes("years");
  const { years = [], faults = [] } = userYears ?? {};
  return (
    <section className={styles.section} aria-labelledby="years-heading">
      <h2 id="years-heading" className={styles.heading}>
        {t("years.heading")}
      </h2>
      <p className={styles.sentence}>
        {yearsSheet ? t("years.sheet", { sheet: yearsSheet }) : t("years.what")}
      </p>
      {years.length > 0 && (
        <ul className={styles.list}>
          {years.map(({ fiscalYear, items }) => (
            <li key={fiscalYear}>{t("years.year", { year: fiscalYear, count: items.length })}</li>
          ))}
        </ul>
      )}
      {faults.length > 0 && (
        <ul className={styles.list} aria-label={t("years.faults")}>
          {faults.map(({ row, column, reason, text }) => (
            <li key={`${row} ${column} ${reason}`}>
              <Link as="button" onClick={() => void goTo(row, column)}>
                {t(`years.fault.${reason}`, { cell: cellAddress(row, column), text })}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {yearsSheet ? (
        <Button onClick={() => void goTo(0, 0)}>{t("years.go")}</Button>
      ) : (
        <ActionButton
          label={t("years.add")}
          busyLabel={t("years.adding")}
          busy={busy}
          blocked={busy}
          onClick={() => void addSheet()}
        />
      )}
    </section>
  );
}
