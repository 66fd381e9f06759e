import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { CheckSection } from "./check/CheckSection";
import { LayoutSection } from "./layout/LayoutSection";
import { Facts } from "./state/Facts";
import type { StepProps } from "./step";

const KeptStates = lazy(() => import("./restore/KeptStates"));

const useStyles = makeStyles({
  divider: {
    margin: "16px 0",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Laying the report out, and what is still missing in it. */
export function ReportStep({ workbook, actions, undo }: StepProps) {
  const styles = useStyles();
  const { view } = workbook;
  return (
    <>
      {view && (
        <>
          <Facts view={view} />
          <LayoutSection view={view} actions={actions} workbook={workbook} />
          {view.safe.kept.length > 0 && (
            <Suspense>
              <KeptStates kept={view.safe.kept} workbook={workbook} actions={actions} />
            </Suspense>
          )}
          <hr className={styles.divider} />
        </>
      )}
      <CheckSection workbook={workbook} actions={actions} undo={undo} />
    </>
  );
}
