import { LayoutSection } from "./layout/LayoutSection";
import { late } from "./parts/late";
import { Facts } from "./state/Facts";
import type { StepProps } from "./step";

const DirectorySection = late(
  () => import(/* webpackChunkName: "setup" */ "./directory/DirectorySection"),
);
const KeptStates = late(() => import(/* webpackChunkName: "setup" */ "./restore/KeptStates"));

/** Whose report it is, laying it out, its departments, and its states before; nothing before the first read. */
export default function SetupStep(step: StepProps) {
  const { workbook, actions } = step;
  const { view } = workbook;
  if (view === null) return null;
  return (
    <>
      <Facts view={view} />
      <LayoutSection view={view} actions={actions} workbook={workbook} />
      {view.report?.isWorkingGrid && <DirectorySection {...step} />}
      {view.safe.kept.length > 0 && (
        <KeptStates kept={view.safe.kept} workbook={workbook} actions={actions} />
      )}
    </>
  );
}
