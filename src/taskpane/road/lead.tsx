import { createContext, useContext, useEffect } from "react";

/** Counts, for the step that it is given to, what leads there. */
export const Lead = createContext<(by: 1 | -1) => void>(() => undefined);

/** What a person has begun in a step comes before the next one: it has the blue button for as long as it is open. */
export function useLead(leads: boolean): void {
  const take = useContext(Lead);
  useEffect(() => {
    if (!leads) return;
    take(1);
    return () => {
      take(-1);
    };
  }, [leads, take]);
}
