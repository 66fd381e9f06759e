import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import "../../messages/layout";
import { ActionButton } from "../actions/ActionButton";
import type { Actions } from "../actions/use-actions";
import type { Workbook } from "../workbook/use-workbook";
import type { WorkbookView } from "../workbook/workbook-view";
import { fieldsOf, type FilledFields } from "./fields";
import { LayoutDoneBar } from "./LayoutDoneBar";
import { LayoutForm } from "./LayoutForm";
import { useLayout } from "./use-layout";

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 12px",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  ahead: { margin: "8px 0 12px", color: tokens.colorNeutralForeground2 },
  otherShape: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
  example: { width: "100%", marginTop: "8px" },
  note: {
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "center",
  },
});

interface Props {
  view: WorkbookView;
  actions: Actions;
  workbook: Workbook;
}

/** Laying the report out: open where the workbook has none yet, else one line that opens it. */
export function LayoutSection({ view, actions, workbook }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const layout = useLayout(actions, workbook);
  const [opened, setOpened] = useState(false);
  const [today] = useState(() => new Date());
  const { report } = view;
  const busy = actions.running.includes("layout");
  const blocked = busy || actions.running.includes("example");
  const open = report === null || opened;
  const layOut = async (fields: FilledFields) => {
    if (await layout.layOut(fields)) setOpened(false);
  };
  return (
    <section aria-labelledby="layout-heading">
      <LayoutDoneBar done={layout.done} onClose={layout.forget} />
      <div className={styles.top}>
        <h2 id="layout-heading" className={styles.heading}>
          {t("layout.heading")}
        </h2>
        {report && (
          <Button
            aria-expanded={opened}
            disabledFocusable={blocked}
            onClick={() => {
              setOpened(!opened);
            }}
          >
            {opened ? t("layout.cancel") : t("layout.again")}
          </Button>
        )}
      </div>
      {report?.isWorkingGrid === false && !opened && (
        <p className={styles.otherShape}>{t("layout.otherShape")}</p>
      )}
      {open && (
        <>
          <p className={styles.ahead}>
            {t(`layout.ahead.${aheadOf(view)}`, { sheet: report?.sheetName ?? view.activeSheet })}
          </p>
          <LayoutForm
            prefilled={fieldsOf(view, today)}
            userYears={view.userYears.years}
            scores={view.scores}
            busy={busy}
            blocked={blocked}
            onLayOut={(fields) => void layOut(fields)}
          />
        </>
      )}
      {report === null && (
        <>
          <ActionButton
            className={styles.example}
            label={t("layout.example")}
            busyLabel={t("layout.busy")}
            busy={actions.running.includes("example")}
            blocked={blocked}
            onClick={() => void layout.insertExample()}
          />
          <p className={styles.note}>{t("layout.exampleNote")}</p>
        </>
      )}
    </section>
  );
}

/** What laying out would do with the workbook as it is. */
function aheadOf({ report, activeSheetIsBlank }: WorkbookView) {
  if (report) return report.isWorkingGrid ? "refreshed" : "copied";
  return activeSheetIsBlank ? "newHere" : "newSheet";
}
