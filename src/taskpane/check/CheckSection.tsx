import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../language/words-shown";
import { ActionButton } from "../actions/ActionButton";
import { AfterWhile } from "../actions/AfterWhile";
import { late } from "../parts/late";
import { Opening } from "../parts/Opening";
import type { StepProps, WantedField } from "../step";
import type { Workbook } from "../workbook/use-workbook";
import type { WorkbookView } from "../workbook/workbook-view";

// Drawn bit by bit, so that the button above it can be pressed meanwhile.
const CheckPanel = late(() => import(/* webpackChunkName: "check" */ "./CheckPanel"), <Opening />);

const useStyles = makeStyles({
  act: { width: "100%" },
  // As tall as what may come to stand in it, so that nothing below it moves.
  freshness: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    minHeight: "20px",
    marginTop: "6px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quiet: { margin: "12px 0 0", color: tokens.colorNeutralForeground2 },
  // For screen readers: the button says the same to the eye.
  unseen: {
    margin: 0,
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface Props extends StepProps {
  onWrite: (field: WantedField) => void;
}

/** The check button, how fresh its result is, and what came of it. */
export default function CheckSection({ workbook, actions, undo, onWrite }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const [checked, setChecked] = useState<{ view: WorkbookView; at: number } | null>(null);
  const { view } = workbook;
  const report = view?.report ?? null;
  const hasSomething = report !== null && (report.rowCount > 0 || report.groups.length > 0);
  const busy = actions.running.includes("check");
  const checkNow = () =>
    actions.run("check", async () => {
      setChecked({ view: await workbook.ask(), at: Date.now() });
    });
  return (
    <section aria-labelledby="check-heading">
      <h2 id="check-heading" className={styles.unseen}>
        {t("check.heading")}
      </h2>
      <ActionButton
        className={styles.act}
        label={t("check.act")}
        busyLabel={t("check.busy")}
        busy={busy}
        blocked={busy}
        onClick={() => void checkNow()}
      />
      <Freshness workbook={workbook} />
      <p role="status" className={styles.unseen}>
        {checked && <Announced view={checked.view} at={checked.at} />}
      </p>
      {view && (report?.rowCount ?? 0) === 0 && <p className={styles.quiet}>{t("check.noRows")}</p>}
      {hasSomething && (
        <CheckPanel
          report={report}
          workbook={workbook}
          actions={actions}
          undo={undo}
          onWrite={onWrite}
        />
      )}
    </section>
  );
}

function Freshness({ workbook: { view, readAt, isReading, freshness } }: { workbook: Workbook }) {
  const { t } = useWords();
  const styles = useStyles();
  const time = useTime();
  const said = {
    current: () => t("check.checkedAt", { time: time(readAt) }),
    waiting: () => t("check.waiting"),
    failed: () => t("check.notRead"),
  };
  return (
    <div className={styles.freshness}>
      <span>{view && said[freshness]()}</span>
      {isReading && (
        <AfterWhile ms={500}>
          <Spinner size="extra-tiny" aria-label={t("check.busy")} />
        </AfterWhile>
      )}
    </div>
  );
}

/** Said after each check a person asked for, also where its result is the same as before. */
function Announced({ view, at }: { view: WorkbookView; at: number }) {
  const { t } = useWords();
  const time = useTime("medium")(at);
  if (view.report === null) return t("check.announcedNone", { time });
  const found = view.report.groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return t("check.announced", { time, found });
}

function useTime(timeStyle: "short" | "medium" = "short"): (at: number) => string {
  const { language } = useWords();
  const locale = language === "th" ? "th-TH" : "en-GB";
  const format = new Intl.DateTimeFormat(locale, { timeStyle });
  return (at) => format.format(at);
}
