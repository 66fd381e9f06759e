import { useEffect, useRef } from "react";

/** So far from it what is scrolled to stays, in pixels. */
const air = 12;

/**
 * Keeps what is scrolled to, or takes the focus, clear of a place that stays at an edge of the pane, however
 * tall that becomes.
 */
export function useClearOf<Place extends HTMLElement>(edge: "Top" | "Bottom") {
  const place = useRef<Place>(null);
  useEffect(() => {
    const kept = place.current;
    if (!kept) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style[`scrollPadding${edge}`] = `${kept.offsetHeight + air}px`;
    });
    observer.observe(kept);
    return () => {
      observer.disconnect();
      style[`scrollPadding${edge}`] = "";
    };
  }, [edge]);
  return place;
}
