import { addInPage } from "./page-options";

/** Shows the task pane's own page, as Excel does: anew for every workbook, and for every other address. */
export function showPane(place: HTMLElement, title: string, page = "taskpane.html"): void {
  const frame = document.createElement("iframe");
  frame.src = addInPage(page);
  frame.title = title;
  place.replaceChildren(frame);
}
