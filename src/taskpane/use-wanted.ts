import { useEffect, useRef } from "react";

/**
 * Brings a part of the pane into view, and the focus to it, where the pane was opened for it.
 * @returns the part's ref; it can take the focus with a tabIndex of -1.
 */
export function useWanted(wanted: boolean) {
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!wanted) return;
    part.current?.scrollIntoView();
    part.current?.focus({ preventScroll: true });
  }, [wanted]);
  return part;
}
