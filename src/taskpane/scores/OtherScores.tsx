import { useWords } from "../language/words-shown";
import { ActionButton } from "../actions/ActionButton";
import { Notice } from "../parts/Notice";
import type { ScoresView } from "../workbook/scores-view";

interface Props {
  scores: ScoresView;
  busy: boolean;
  /** @param year as the sheet says it, Buddhist era. */
  onUse: (year: number) => void;
}

/** Scores that an earlier report was made of, or whose year somebody has changed: only a person can tell. */
export function OtherScores({ scores: { sheetName, assessedYear }, busy, onUse }: Props) {
  const { t } = useWords();
  return (
    <Notice
      intent="warning"
      ways={
        <ActionButton
          label={t("scores.ofOtherYear.use", { year: assessedYear })}
          busyLabel={t("scores.preview.busy")}
          busy={busy}
          blocked={busy}
          onClick={() => {
            if (assessedYear !== null) onUse(assessedYear);
          }}
        />
      }
    >
      {t("scores.ofOtherYear.said", { sheet: sheetName, year: assessedYear })}
    </Notice>
  );
}
