import { CheckSection } from "./check/CheckSection";
import { late } from "./parts/late";
import type { StepProps } from "./step";

// Comes while Excel is being asked what it will say something of.
const ReportHead = late(() => import("./ReportHead"));

/** Laying the report out, and what is still missing in it. */
export function ReportStep({ workbook, actions, undo }: StepProps) {
  return (
    <>
      <ReportHead workbook={workbook} actions={actions} />
      <CheckSection workbook={workbook} actions={actions} undo={undo} />
    </>
  );
}
