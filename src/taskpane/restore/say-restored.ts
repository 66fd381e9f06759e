import type { Say } from "../../messages/words";
import type { RestoringDone } from "./use-restoring";

/** What came of bringing a state back, or of ending what was broken off. */
export function sayRestored(t: Say, done: RestoringDone): string {
  if (done === "gone") return t("restore.kept.gone");
  if (done === "finished" || done === "left") return t(`restore.unfinished.${done}`);
  const { sheets, added } = done;
  return added.length > 0
    ? t("restore.kept.added", { sheets: quoted(added) })
    : t("restore.kept.done", { sheets: quoted(sheets) });
}

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(" ");
