import { useEffect, useRef } from "react";

/**
 * Brings a place into sight whenever there is something in it, or another number of things: it may be
 * scrolled away from where a person is.
 */
export function useInSight<Place extends HTMLElement>(count: number) {
  const place = useRef<Place>(null);
  useEffect(() => {
    if (count > 0) place.current?.scrollIntoView({ block: "nearest" });
  }, [count]);
  return place;
}
