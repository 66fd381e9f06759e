import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { LastActionBar } from "./actions/LastActionBar";
import { Notices } from "./actions/Notices";
import { useActions } from "./actions/use-actions";
import { useUndo } from "./actions/use-undo";
import { ReportStep } from "./ReportStep";
import { StateLine } from "./state/StateLine";
import type { Step } from "./step";
import { UncoveredLine } from "./state/UncoveredLine";
import { useWorkbook } from "./workbook/use-workbook";

// The pane opens with the report; the other steps come when they are asked for, and the tabs, with all
// that moves the focus between them, right after the first paint.
const Steps = lazy(() => import("./Steps"));
const ScoresStep = lazy(() => import("./scores/ScoresStep"));
const UserYears = lazy(() => import("./years/UserYears"));
const RowStep = lazy(() => import("./row/RowStep"));

const useStyles = makeStyles({
  step: { padding: "12px 16px 24px" },
});

/** The pane in Excel: where the report stands, and the steps of the work. */
export function Pane() {
  const { t } = useTranslation();
  const styles = useStyles();
  const workbook = useWorkbook();
  const actions = useActions();
  const undo = useUndo(actions, workbook);
  const [step, setStep] = useState<Step>("report");
  const { view, freshness } = workbook;
  const shared = { workbook, actions, undo };
  return (
    <main>
      <StateLine view={view} freshness={freshness}>
        <Suspense>
          <Steps step={step} onChoose={setStep} />
        </Suspense>
      </StateLine>
      <div role="tabpanel" id="step" aria-labelledby={`tab-${step}`} className={styles.step}>
        <LastActionBar undo={undo} busy={actions.running.includes("undo")} />
        {view?.scores && (
          <UncoveredLine
            scores={view.scores}
            onGo={
              step === "scores"
                ? null
                : () => {
                    setStep("scores");
                  }
            }
          />
        )}
        <Suspense fallback={<p role="status">{t("steps.opening")}</p>}>
          {step === "report" && <ReportStep workbook={workbook} actions={actions} />}
          {step === "scores" && (
            <>
              <ScoresStep {...shared} />
              <UserYears workbook={workbook} actions={actions} />
            </>
          )}
          {step === "row" && <RowStep {...shared} />}
        </Suspense>
      </div>
      <Notices
        busy={actions.running.length > 0}
        trouble={actions.trouble ?? workbook.trouble}
        onDismiss={() => {
          actions.dismiss();
          workbook.dismiss();
        }}
      />
    </main>
  );
}
