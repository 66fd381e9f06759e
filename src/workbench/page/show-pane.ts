/** Shows the task pane's own page, as Excel does: anew for every workbook. */
export function showPane(place: HTMLElement, title: string): void {
  const frame = document.createElement("iframe");
  frame.src = "workbench-pane.html";
  frame.title = title;
  place.replaceChildren(frame);
}
