import { useEffect, useMemo, type ClipboardEvent, type KeyboardEvent, type RefObject } from "react";
import {
  indent,
  onPaste,
  onType,
  outdent,
  renumber,
  type Edited,
  type ListKind,
} from "../../../report/terms/list/list-editing";
import { editByKey } from "./list-keys";
import { editedIn, replaceText } from "./replace-text";

export interface ListEditing {
  indent: () => void;
  outdent: () => void;
  renumber: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
}

/** Makes a text box write lists: each key asks what it makes of the text, else the browser does it. */
export function useListEditing(
  kind: ListKind,
  box: RefObject<HTMLTextAreaElement | null>,
): ListEditing {
  useEffect(() => {
    const input = box.current;
    if (!input) return;
    // React has no event of its own for what is about to be typed.
    const typing = (event: InputEvent) => {
      if (event.inputType !== "insertText" || event.isComposing || event.data === null) return;
      const { text, start, end } = editedIn(input);
      const edited = onType(kind, text, event.data, start, end);
      if (!edited) return;
      event.preventDefault();
      replaceText(input, edited);
    };
    input.addEventListener("beforeinput", typing);
    return () => {
      input.removeEventListener("beforeinput", typing);
    };
  }, [kind, box]);

  return useMemo(() => editingIn(kind, box), [kind, box]);
}

function editingIn(kind: ListKind, box: RefObject<HTMLTextAreaElement | null>): ListEditing {
  const edit = (change: (edited: Edited) => Edited | null): boolean => {
    const edited = box.current && change(editedIn(box.current));
    if (box.current && edited) replaceText(box.current, edited);
    return edited !== null;
  };
  return {
    indent: () => edit((edited) => indent(kind, edited)),
    outdent: () => edit((edited) => outdent(kind, edited)),
    renumber: () => edit((edited) => ({ ...edited, text: renumber(edited.text) })),
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing) return;
      if (edit((edited) => editByKey(kind, event, edited))) event.preventDefault();
    },
    onPaste: (event) => {
      const pasted = event.clipboardData.getData("text/plain");
      if (edit((edited) => onPaste(kind, edited, pasted))) event.preventDefault();
    },
  };
}
