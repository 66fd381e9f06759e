import {
  indent,
  onBackspace,
  onEnter,
  outdent,
  type Edited,
  type ListKind,
} from "../../../report/terms/list/list-editing";

type Key = Pick<KeyboardEvent, "code" | "key" | "altKey" | "shiftKey" | "ctrlKey" | "metaKey">;

/** What a key makes of a list; null where it does what it does in any text. */
export function editByKey(kind: ListKind, pressed: Key, edited: Edited): Edited | null {
  const { code, key, altKey, shiftKey, ctrlKey, metaKey } = pressed;
  if (altKey || shiftKey) return null;
  if (ctrlKey || metaKey) {
    // By place, not by letter: on a Thai keyboard the brackets are on other keys.
    if (code === "BracketRight") return indent(kind, edited);
    return code === "BracketLeft" ? outdent(kind, edited) : null;
  }
  if (key === "Enter") return onEnter(kind, edited);
  return key === "Backspace" ? onBackspace(kind, edited) : null;
}
