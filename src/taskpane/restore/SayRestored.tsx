import { useTranslation } from "react-i18next";
import { useTextStyles } from "../text-styles";
import type { RestoringDone } from "./use-restoring";

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(" ");

/** What came of bringing a state back, or of ending what was broken off. */
export function SayRestored({ done }: { done: RestoringDone | null }) {
  const { t } = useTranslation();
  const texts = useTextStyles();
  return (
    <p role="status" className={texts.note}>
      {done && sayDone(done)}
    </p>
  );

  function sayDone(what: RestoringDone): string {
    if (what === "gone") return t("restore.kept.gone");
    if (what === "finished" || what === "left") return t(`restore.unfinished.${what}`);
    const { sheets, added } = what;
    return added.length > 0
      ? t("restore.kept.added", { sheets: quoted(added) })
      : t("restore.kept.done", { sheets: quoted(sheets) });
  }
}
