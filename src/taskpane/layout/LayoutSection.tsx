import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../language/words-shown";
import "../../messages/layout";
import { ActionButton } from "../actions/ActionButton";
import type { Actions } from "../actions/use-actions";
import { useOpened } from "../open/use-opened";
import { late } from "../parts/late";
import type { Workbook } from "../workbook/use-workbook";
import { hasHeading } from "../road/road";
import type { WorkbookView } from "../workbook/workbook-view";
import { fieldsOf } from "./fields";
import { LayoutDoneBar } from "./LayoutDoneBar";
import { LayoutForm } from "./LayoutForm";
import type { LayoutWish } from "./layout-request";
import { useLayout } from "./use-layout";

// A report in a form of its own comes from elsewhere, or is already there.
const OpenReport = late(() => import("../open/OpenReport"));
const OpenedReport = late(() => import("../open/OpenedReport"));
const MatchSheet = late(() => import("../open/MatchSheet"));

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
  const { t } = useWords();
  const styles = useStyles();
  const layout = useLayout(actions, workbook);
  const { opened: file, ...files } = useOpened(actions);
  const [unfolded, setUnfolded] = useState(false);
  const [today] = useState(() => new Date());
  const { report, toMatch } = view;
  const busy = actions.running.includes("layout");
  const isReadingFile = actions.running.includes("read-file");
  const blocked = busy || isReadingFile || actions.running.includes("example");
  // A working grid whose line of agency and year is gone gets it back here.
  const lacksHeading = report?.isWorkingGrid === true && !hasHeading(report);
  const open = report === null || unfolded || lacksHeading;
  const refreshes = !file && aheadOf(view) === "refreshed";
  const layOut = async (wish: LayoutWish) => {
    if (!(await layout.layOut(wish, file?.report ?? null))) return;
    setUnfolded(false);
    files.close();
  };
  return (
    <section aria-labelledby="layout-heading">
      <LayoutDoneBar done={layout.done} onClose={layout.forget} />
      <div className={styles.top}>
        <h2 id="layout-heading" className={styles.heading}>
          {t("layout.heading")}
        </h2>
        {report && !lacksHeading && (
          <Button
            aria-expanded={unfolded}
            disabledFocusable={blocked}
            onClick={() => {
              setUnfolded(!unfolded);
            }}
          >
            {unfolded
              ? t("layout.cancel")
              : t(report.isWorkingGrid ? "layout.again" : "layout.act")}
          </Button>
        )}
      </div>
      {report?.isWorkingGrid === false && !unfolded && (
        <p className={styles.otherShape}>{t("layout.otherShape")}</p>
      )}
      {toMatch && !file && (
        <MatchSheet
          key={toMatch.sheetName}
          sheet={toMatch}
          isReport={report !== null}
          actions={actions}
          workbook={workbook}
        />
      )}
      {open && file && (
        <OpenedReport
          file={file}
          directory={view.directory}
          busy={isReadingFile}
          onMatch={files.match}
          onClose={files.close}
        />
      )}
      {open && file?.report !== null && (
        <LayoutForm
          key={file?.fileName}
          prefilled={fieldsOf(view, today, file?.report)}
          view={view}
          opened={file?.report ?? null}
          ahead={ahead()}
          label={t(refreshes ? "layout.again" : "layout.act")}
          busy={busy}
          blocked={blocked}
          onLayOut={(wish) => void layOut(wish)}
        />
      )}
      {open && !file && (
        <OpenReport
          refused={files.refused}
          busy={isReadingFile}
          blocked={blocked}
          onOpen={files.open}
        />
      )}
      {report === null && !file && (
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

  function ahead(): string {
    if (file?.report)
      return t("layout.ahead.opened", { file: file.fileName, rows: file.report.rows.length });
    return t(`layout.ahead.${aheadOf(view)}`, { sheet: report?.sheetName ?? view.activeSheet });
  }
}

/** What laying out would do with the workbook as it is. */
function aheadOf({ report, activeSheetIsBlank }: WorkbookView) {
  if (report) return report.isWorkingGrid ? "refreshed" : "copied";
  return activeSheetIsBlank ? "newHere" : "newSheet";
}
