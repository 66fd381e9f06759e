import { useCallback, type ReactNode } from "react";
import type { Step } from "../step";
import { Lead } from "./lead";

interface Props {
  step: Step;
  isShown: boolean;
  className: string;
  /** More, or less, leads in the step than before. */
  onLead: (step: Step, by: 1 | -1) => void;
  children: ReactNode;
}

/** What stands below a step's tab; it stays as it was left. */
export function StepPanel({ step, isShown, className, onLead, children }: Props) {
  const take = useCallback(
    (by: 1 | -1) => {
      onLead(step, by);
    },
    [step, onLead],
  );
  return (
    <div
      role="tabpanel"
      id={`step-${step}`}
      aria-labelledby={`tab-${step}`}
      hidden={!isShown}
      className={className}
    >
      <Lead.Provider value={take}>{children}</Lead.Provider>
    </div>
  );
}
