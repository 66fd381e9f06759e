import { useEffect, useRef } from "react";

/** What stays at an edge of the pane, by the names that the style sheet knows how tall each is. */
type Kept = "--state-line" | "--row-footer" | "--notices";

/**
 * Tells the style sheet how tall a place is that stays at an edge of the pane, however tall it becomes: what is
 * scrolled to, or takes the focus, is kept clear of it, and of what stays at the same edge one lies above the other.
 */
export function useHeightAs<Place extends HTMLElement>(name: Kept) {
  const place = useRef<Place>(null);
  useEffect(() => {
    const kept = place.current;
    if (!kept) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style.setProperty(name, `${kept.offsetHeight}px`);
    });
    observer.observe(kept);
    return () => {
      observer.disconnect();
      style.removeProperty(name);
    };
  }, [name]);
  return place;
}
