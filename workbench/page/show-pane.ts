import { addInPage } from "./page-options";

/**
 * Shows the task pane's own page: anew for every workbook, and at every press of its button. Excel may leave
 * the page as it is at the latter.
 */
export function showPane(place: HTMLElement, title: string, page = "taskpane.html"): void {
  const frame = document.createElement("iframe");
  frame.src = addInPage(page);
  frame.title = title;
  place.replaceChildren(frame);
}
