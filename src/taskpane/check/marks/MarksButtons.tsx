import { makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useWords } from "../../language/words-shown";
import "../../../messages/ready";
import type { Finding } from "../../../report/check/finding";
import { ActionButton } from "../../actions/ActionButton";
import { firstButton, useFocus } from "../../parts/use-focus";
import { useTextStyles } from "../../text-styles";
import type { CheckProps } from "../check-props";
import { findingsOf } from "../filter-findings";

const useStyles = makeStyles({
  section: { marginTop: "16px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0 4px" },
});

/** Marks in the sheet for those who work without the pane. */
export function MarksButtons({ report: { groups, isMarked }, actions, busy }: CheckProps) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const whyNot = useId();
  const { place: buttons, focus } = useFocus<HTMLDivElement>();
  const [running, setRunning] = useState<"mark" | "clear" | null>(null);
  const findings = findingsOf(groups);
  const nothing = findings.length === 0;

  const mark = async (wanted: readonly Finding[]) => {
    const clears = wanted.length === 0;
    setRunning(clears ? "clear" : "mark");
    const done = await actions.mark(wanted);
    setRunning(null);
    // The button that cleared them goes with them.
    if (done && clears) focus(firstButton);
  };
  return (
    <section aria-labelledby="marks-heading" className={styles.section}>
      <h3 id="marks-heading" className={texts.heading}>
        {t("ready.marks.heading")}
      </h3>
      <p className={texts.sentence}>{t("ready.marks.what")}</p>
      <div ref={buttons} className={styles.buttons}>
        <ActionButton
          label={t(isMarked ? "ready.marks.again" : "ready.marks.mark")}
          busyLabel={t("ready.marks.busy")}
          busy={running === "mark"}
          blocked={busy || nothing}
          aria-describedby={whyNot}
          onClick={() => void mark(findings)}
        />
        {isMarked && (
          <ActionButton
            label={t("ready.marks.clear")}
            busyLabel={t("ready.marks.busy")}
            busy={running === "clear"}
            blocked={busy}
            onClick={() => void mark([])}
          />
        )}
      </div>
      <p id={whyNot} role="status" className={texts.note}>
        {isMarked ? t("ready.marks.marked") : nothing && t("ready.marks.nothing")}
      </p>
    </section>
  );
}
