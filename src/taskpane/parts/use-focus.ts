import { useCallback, useEffect, useRef, useState } from "react";

/** What takes the focus in a place; none where it stays. */
type Find<Place> = (place: Place) => HTMLElement | null | undefined;

interface Goal<Place> {
  find: Find<Place>;
  /** No further than it must, for what is gone through step by step; else as the browser does. */
  scroll: "least" | "usual";
}

/**
 * Moves the focus to where a person goes on: what they have clicked may be gone by then.
 * @param isWanted takes the focus as soon as it is so, and each time it becomes so again.
 * @returns the place, to be given as `ref`; and what moves the focus there, or to what is found in it, once
 * the changes under way are drawn.
 */
export function useFocus<Place extends HTMLElement>(isWanted = false) {
  const place = useRef<Place>(null);
  /** An object of its own for each time. */
  const [goal, setGoal] = useState<Goal<Place> | null>(null);
  useEffect(() => {
    if (goal && place.current) moveTo(goal.find(place.current), goal.scroll);
  }, [goal]);
  useEffect(() => {
    if (isWanted) moveTo(place.current, "usual");
  }, [isWanted]);
  const focus = useCallback(
    (find: Find<Place> = itself, scroll: Goal<Place>["scroll"] = "usual") => {
      setGoal({ find, scroll });
    },
    [],
  );
  return { place, focus };
}

export function firstButton(place: HTMLElement): HTMLElement | null {
  return place.querySelector("button");
}

const itself = (place: HTMLElement) => place;

function moveTo(element: HTMLElement | null | undefined, scroll: "least" | "usual"): void {
  element?.focus({ preventScroll: scroll === "least" });
  if (scroll === "least") element?.scrollIntoView({ block: "nearest" });
}
