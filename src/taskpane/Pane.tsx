import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { LastActionBar } from "./actions/LastActionBar";
import { Notices } from "./actions/Notices";
import { useActions } from "./actions/use-actions";
import { useUndo } from "./actions/use-undo";
import { ReportStep } from "./ReportStep";
import { StateLine } from "./state/StateLine";
import { UncoveredLine } from "./state/UncoveredLine";
import { useWorkbook } from "./workbook/use-workbook";

// The pane opens with the report; the other steps come when they are asked for.
const ScoresStep = lazy(() => import("./scores/ScoresStep"));
const RowStep = lazy(() => import("./row/RowStep"));

const steps = ["report", "scores", "row"] as const;
type Step = (typeof steps)[number];

const useStyles = makeStyles({
  tabs: { padding: "0 8px", columnGap: "4px" },
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
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={t("steps.choose")}
          selectedValue={step}
          onTabSelect={(_, { value }) => {
            setStep(steps.find((each) => each === value) ?? "report");
          }}
        >
          {steps.map((each) => (
            <Tab key={each} value={each} id={`tab-${each}`} aria-controls={`step-${each}`}>
              {t(`steps.${each}`)}
            </Tab>
          ))}
        </TabList>
      </StateLine>
      <div
        role="tabpanel"
        id={`step-${step}`}
        aria-labelledby={`tab-${step}`}
        className={styles.step}
      >
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
          {step === "scores" && <ScoresStep {...shared} />}
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
