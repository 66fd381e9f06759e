import type { Say } from "../../messages/words";
import type { FileRefusal } from "../../files/file-refusal";
import { sayRefusal } from "../../messages/say-refusal";

/** What a person gave, and why nothing was found in it. */
export type Unread =
  | { given: "blanks" }
  | { given: "paste"; longLine: number }
  | { given: "file"; name: string; refusal: FileRefusal };

export function sayUnread(t: Say, unread: Unread): string {
  switch (unread.given) {
    case "blanks":
      return t("scores.box.nothingPasted");
    case "paste": {
      const refusal = { reason: "line-too-long", line: unread.longLine } as const;
      return sayRefusal(t, t("scores.preview.pasted"), refusal);
    }
    case "file":
      return t("scores.box.orPaste", { refused: sayRefusal(t, unread.name, unread.refusal) });
  }
}
