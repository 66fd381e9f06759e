import { useEffect, useRef } from "react";

/**
 * Brings a place into sight whenever there is something in it, or another thing or number of things than before: it
 * may be scrolled away from where a person is.
 */
export function useInSight<Place extends HTMLElement>(what: object | number | null) {
  const place = useRef<Place>(null);
  useEffect(() => {
    if (what) place.current?.scrollIntoView({ block: "nearest" });
  }, [what]);
  return place;
}
