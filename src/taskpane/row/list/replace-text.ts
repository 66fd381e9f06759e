import type { Edited } from "../../../report/terms/list/list-editing";

/** A text box as it stands. */
export function editedIn({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Edited {
  return { text: value, start: selectionStart, end: selectionEnd };
}

/**
 * Puts another text into a text box as if it were typed, only where it differs, so that the browser's
 * own undo brings back what was before.
 */
export function replaceText(box: HTMLTextAreaElement, { text, start, end }: Edited): void {
  const from = sharedStart(box.value, text);
  const behind = sharedEnd(box.value.slice(from), text.slice(from));
  const typed = text.slice(from, text.length - behind);
  box.focus();
  if (box.value !== text) {
    box.setSelectionRange(from, box.value.length - behind);
    type(box, typed);
  }
  box.setSelectionRange(start, end);
}

/** Nothing but this old command goes into the browser's undo; where it is missing, undo does without. */
function type(box: HTMLTextAreaElement, typed: string): void {
  const page = box.ownerDocument;
  const isDone =
    typed === "" ? page.execCommand("delete") : page.execCommand("insertText", false, typed);
  if (isDone) return;
  box.setRangeText(typed);
  box.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  const most = Math.min(one.length, other.length);
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
