import { useState } from "react";

/**
 * What was done, said until the next action begins.
 * @param changes how many actions have begun
 */
export function useUntilNext<Done>(changes: number) {
  const [done, setDone] = useState<Done | null>(null);
  const [seen, setSeen] = useState(changes);
  if (changes !== seen) {
    setSeen(changes);
    setDone(null);
  }
  return [done, setDone] as const;
}
