import { makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useState, type ReactNode } from "react";
import { useActions } from "./actions/use-actions";
import { useUndo } from "./actions/use-undo";
import { late } from "./parts/late";
import { Opening } from "./parts/Opening";
import { useFocus } from "./parts/use-focus";
import { roadOf } from "./road/road";
import { StepPanel } from "./road/StepPanel";
import { StateLine } from "./state/StateLine";
import { keptDrafts } from "./row/drafts/kept-drafts";
import { steps, type Step, type WantedField } from "./step";
import { useWorkbook } from "./workbook/use-workbook";
import type { WorkbookView } from "./workbook/workbook-view";

// Each step comes when it is asked for; the tabs, with all that moves the focus between them, and what there is to
// know right after the first paint.
const SetupStep = late(() => import(/* webpackChunkName: "setup" */ "./SetupStep"));
const CheckSection = late(
  () => import(/* webpackChunkName: "check" */ "./check/CheckSection"),
  <Opening />,
);
const Steps = late(() => import(/* webpackChunkName: "frame" */ "./Steps"));
const ScoresStep = late(() => import("./scores/ScoresStep"), <Opening />);
const UserYears = late(() => import("./years/UserYears"));
const RowStep = late(() => import("./row/RowStep"), <Opening />);
const WhatToKnow = late(() => import(/* webpackChunkName: "frame" */ "./state/WhatToKnow"));
const Notices = late(() => import(/* webpackChunkName: "frame" */ "./actions/Notices"));
const PublishStep = late(() => import("./publish/PublishStep"), <Opening />);

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", flexGrow: 1 },
  above: { padding: "12px 16px 0" },
  step: { padding: "0 16px 24px" },
});

/** The pane in Excel: where the report stands, and the steps of the work. */
export function Pane() {
  const styles = useStyles();
  const workbook = useWorkbook();
  const actions = useActions();
  const undo = useUndo(actions, workbook);
  const { view, freshness } = workbook;
  const [chosen, setStep] = useState<Step | null>(null);
  // A report that is there already is looked at first; what is written from then on moves nobody to another step.
  if (view && chosen === null) setStep(firstStep(view));
  const step = chosen ?? "setup";
  // A step that was begun stays as it was left.
  const [begun, setBegun] = useState<readonly Step[]>(() =>
    keptDrafts(Office.context.document.url).length > 0 ? ["row"] : [],
  );
  const visited = chosen === null ? begun : [...begun, chosen];
  // Each step opens with what it begins with, wherever the one before was scrolled to.
  useEffect(() => {
    window.scrollTo({ top: 0 });
  }, [step]);
  const [wanted, setWanted] = useState<WantedField | null>(null);
  // No file is noted in the workbook: making one writes nothing there.
  const [hasDocument, setHasDocument] = useState(false);
  const [leads, setLeads] = useState<Partial<Record<Step, number>>>({});
  const lead = useCallback((where: Step, by: 1 | -1) => {
    setLeads((before) => ({ ...before, [where]: (before[where] ?? 0) + by }));
  }, []);
  const { place: pane, focus } = useFocus<HTMLElement>();
  const go = (next: Step) => {
    setStep(next);
    setBegun((before) => [...new Set([...before, step, next])]);
    // What led there is gone, or in the step before.
    focus((within) => within.querySelector<HTMLElement>(`#tab-${next}`));
  };
  const write = (field: WantedField) => {
    setWanted(field);
    go("row");
  };
  const shared = { workbook, actions, undo };
  const content: Record<Step, ReactNode> = {
    setup: <SetupStep {...shared} />,
    scores: (
      <>
        <ScoresStep {...shared} />
        <UserYears workbook={workbook} actions={actions} />
      </>
    ),
    row: (
      <RowStep
        {...shared}
        wanted={wanted}
        onCheck={() => {
          go("check");
        }}
      />
    ),
    check: <CheckSection {...shared} onWrite={write} />,
    publish: (
      <PublishStep
        {...shared}
        hasDocument={hasDocument}
        onMade={() => {
          setHasDocument(true);
        }}
      />
    ),
  };
  return (
    <main ref={pane} className={styles.pane}>
      <StateLine view={view} freshness={freshness}>
        <Steps
          step={step}
          road={view && roadOf(view, step, hasDocument)}
          isLed={(leads[step] ?? 0) > 0}
          onChoose={go}
          onGoNext={(next) => {
            if (next === "row") write({ sheetRow: null, key: null });
            else go(next);
          }}
        />
      </StateLine>
      <div className={styles.above}>
        <WhatToKnow {...shared} step={step} onGo={go} />
      </div>
      {steps.map((each) => (
        <StepPanel
          key={each}
          step={each}
          isShown={each === step}
          // What was typed there goes on its way into the sheet, whichever step is shown.
          isAwake={each === "row"}
          changes={actions.changes}
          className={styles.step}
          onLead={lead}
        >
          {visited.includes(each) && content[each]}
        </StepPanel>
      ))}
      <Notices
        busy={actions.running.some((name) => name !== "read-file")}
        trouble={actions.trouble ?? workbook.trouble}
        onDismiss={() => {
          actions.dismiss();
          workbook.dismiss();
        }}
      />
    </main>
  );
}

const firstStep = ({ report }: WorkbookView): Step =>
  report !== null && report.rowCount > 0 ? "check" : "setup";
