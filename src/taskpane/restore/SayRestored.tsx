import { useTranslation } from "react-i18next";
import type { Restored } from "../../report/actions/restore";
import { useTextStyles } from "../text-styles";

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(" ");

/** What came of bringing a state back: which sheets are as they were, or that it is no longer kept. */
export function SayRestored({ done }: { done: Restored | "gone" | null }) {
  const { t } = useTranslation();
  const texts = useTextStyles();
  return (
    <p role="status" className={texts.note}>
      {done === "gone" && t("restore.kept.gone")}
      {done !== null && done !== "gone" && sayDone(done)}
    </p>
  );

  function sayDone({ sheets, added }: Restored): string {
    return added.length > 0
      ? t("restore.kept.added", { sheets: quoted(added) })
      : t("restore.kept.done", { sheets: quoted(sheets) });
  }
}
