import { makeStyles, tokens } from "@fluentui/react-components";
import { LayoutSection } from "./layout/LayoutSection";
import { late } from "./parts/late";
import { Facts } from "./state/Facts";
import type { StepProps } from "./step";

const KeptStates = late(() => import("./restore/KeptStates"));

const useStyles = makeStyles({
  divider: {
    margin: "16px 0",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Whose report it is, laying it out, and its states before; nothing before the first read. */
export default function ReportHead({ workbook, actions }: Omit<StepProps, "undo">) {
  const styles = useStyles();
  const { view } = workbook;
  if (view === null) return null;
  return (
    <>
      <Facts view={view} />
      <LayoutSection view={view} actions={actions} workbook={workbook} />
      {view.safe.kept.length > 0 && (
        <KeptStates kept={view.safe.kept} workbook={workbook} actions={actions} />
      )}
      <hr className={styles.divider} />
    </>
  );
}
