import { useWords } from "../language/words-shown";
import { ActionButton } from "../actions/ActionButton";
import { drawing } from "../actions/drawing";
import { Notice } from "../parts/Notice";
import type { StepProps } from "../step";

/** The columns that a plan has beside the report's, where the grid lacks one. */
export function PlanColumns({ workbook, actions }: Pick<StepProps, "workbook" | "actions">) {
  const { t } = useWords();
  const { act, view } = workbook;
  const busy = actions.running.includes("plan");
  const lacks = view?.report?.isWorkingGrid === true && !view.report.hasPlanColumns;
  return (
    <Notice
      intent="info"
      ways={
        <ActionButton
          label={t("publish.plan.add")}
          busyLabel={t("publish.plan.adding")}
          busy={busy}
          blocked={busy}
          onClick={() =>
            void actions.run("plan", async () => {
              const { addPlan } = await drawing();
              return (await act(addPlan, null)).looksTrouble;
            })
          }
        />
      }
    >
      {lacks && t("publish.plan.lacks")}
    </Notice>
  );
}
