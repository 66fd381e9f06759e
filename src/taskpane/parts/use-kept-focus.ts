import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * Where a control goes away that had the focus, the field it belonged to keeps it.
 * @returns to be told of every focus and blur within the field.
 */
export function useKeptFocus(
  field: RefObject<HTMLElement | null>,
  controlId: string,
): (hasFocus: boolean) => void {
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return;
    const control = document.getElementById(controlId) ?? field.current?.querySelector("button");
    control?.focus();
  });
  // React tells of no blur where what had the focus is taken away.
  return (hasFocus) => {
    hadFocus.current = hasFocus;
  };
}
