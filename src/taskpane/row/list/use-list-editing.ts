import { useEffect, type ClipboardEvent, type KeyboardEvent, type RefObject } from "react";
import {
  indent,
  onBackspace,
  onEnter,
  onPaste,
  onType,
  outdent,
  renumber,
  type Edited,
  type ListKind,
} from "../../../report/terms/list/list-editing";
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

  const edit = (change: (edited: Edited) => Edited | null): boolean => {
    const edited = box.current && change(editedIn(box.current));
    if (box.current && edited) replaceText(box.current, edited);
    return edited !== null;
  };
  const moveIn = () => edit((edited) => indent(kind, edited));
  const moveOut = () => edit((edited) => outdent(kind, edited));
  const keys = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    const { code, key, altKey, shiftKey } = event;
    const withControl = event.ctrlKey || event.metaKey;
    if (altKey || shiftKey) return false;
    // By place, not by letter: on a Thai keyboard the brackets are on other keys.
    if (withControl && code === "BracketRight") return moveIn();
    if (withControl && code === "BracketLeft") return moveOut();
    if (withControl) return false;
    if (key === "Enter") return edit((edited) => onEnter(kind, edited));
    return key === "Backspace" && edit((edited) => onBackspace(kind, edited));
  };
  return {
    indent: moveIn,
    outdent: moveOut,
    renumber: () => edit((edited) => ({ ...edited, text: renumber(edited.text) })),
    onKeyDown: (event) => {
      if (!event.nativeEvent.isComposing && keys(event)) event.preventDefault();
    },
    onPaste: (event) => {
      const pasted = event.clipboardData.getData("text/plain");
      if (edit((edited) => onPaste(kind, edited, pasted))) event.preventDefault();
    },
  };
}
