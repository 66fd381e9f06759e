import { focusWish } from "./start-grid";

const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex="0"]';

/** F6 leads from the sheet into the pane and back, as in Excel. */
export function switchPlaces(grid: HTMLElement, pane: HTMLElement): void {
  const frame = () => pane.querySelector("iframe");
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    const inPane = event.view !== window;
    if (inPane) {
      window.focus();
      grid.dispatchEvent(new Event(focusWish));
    } else {
      frame()?.contentWindow?.focus();
      frame()?.contentDocument?.querySelector<HTMLElement>(focusable)?.focus();
    }
  };
  // Before the grid, which would take the key for itself.
  window.addEventListener("keydown", onKey, { capture: true });
  // A pane is a page of its own, and a new one for every workbook.
  pane.addEventListener(
    "load",
    () => frame()?.contentWindow?.addEventListener("keydown", onKey, { capture: true }),
    { capture: true },
  );
}
