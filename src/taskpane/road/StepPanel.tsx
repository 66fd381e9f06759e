import { useCallback, type ReactNode } from "react";
import type { Step } from "../step";
import { Lead } from "./lead";
import { Still } from "./Still";

interface Props {
  step: Step;
  isShown: boolean;
  /** It takes in what comes while it is hidden, too. */
  isAwake: boolean;
  /** How many actions have begun in all steps. */
  changes: number;
  className: string;
  /** More, or less, leads in the step than before. */
  onLead: (step: Step, by: 1 | -1) => void;
  children: ReactNode;
}

/** What stands below a step's tab; it stays as it was left. */
export function StepPanel(props: Props) {
  const { step, isShown, isAwake, changes, className, onLead, children } = props;
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
      <Lead.Provider value={take}>
        <Still isShown={isShown || isAwake} changes={changes}>
          {children}
        </Still>
      </Lead.Provider>
    </div>
  );
}
