import { useCallback, useLayoutEffect, useRef } from "react";

/** The same function for good, which does what the latest one given does: what is given it is not drawn anew. */
export function useLatest<Arguments extends unknown[]>(
  latest: (...given: Arguments) => void,
): (...given: Arguments) => void {
  const current = useRef(latest);
  // Before anything that was drawn with it can be clicked.
  useLayoutEffect(() => {
    current.current = latest;
  });
  return useCallback((...given: Arguments) => {
    current.current(...given);
  }, []);
}
