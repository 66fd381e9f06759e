import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * Where a control goes away that had the focus, the field it belonged to keeps it.
 * @returns to be told what has the focus within the field, or null once nothing there has.
 */
export function useKeptFocus(
  field: RefObject<HTMLElement | null>,
  controlId: string,
): (focused: Node | null) => void {
  const hadFocus = useRef<Node | null>(null);
  useLayoutEffect(() => {
    // On the way from one control to the next nothing has it, and both are there.
    if (hadFocus.current?.isConnected !== false || document.activeElement !== document.body) return;
    const control = document.getElementById(controlId) ?? field.current?.querySelector("button");
    control?.focus();
  });
  // React tells of no blur where what had the focus is taken away.
  return (focused) => {
    hadFocus.current = focused;
  };
}
