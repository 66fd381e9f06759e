import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ItemScore } from "../../report/sheets/scores/score-list";
import { itemsKnownIn } from "../../report/assessment/import/known-items";
import { ActionButton } from "../actions/ActionButton";
import type { WorkbookView } from "../workbook/workbook-view";
import { AssessedYear } from "./AssessedYear";
import { assessedYearOf } from "./assessed-year";
import { FoundTables } from "./FoundTables";
import { aheadOf, countByInstrument, readFound, type Found } from "./import-state";
import { ItemsRead } from "./ItemsRead";
import { useFocus } from "../parts/use-focus";
import { useTextStyles } from "../text-styles";
import { UnreadLines } from "./UnreadLines";
import type { YearLists } from "./use-year-lists";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: "12px" },
  count: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Props {
  found: Found;
  view: WorkbookView;
  /** Null until they are loaded. */
  lists: YearLists | null;
  busy: boolean;
  onChange: (found: Found) => void;
  onImport: (items: readonly ItemScore[], assessedYear: number) => void;
  onCancel: () => void;
}

/** What would be written, to be looked at and corrected first. */
export function ImportPreview({ found, view, lists, busy, onChange, onImport, onCancel }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const texts = useTextStyles();
  const [chosenYear, setChosenYear] = useState<number | null>(null);
  const { place: heading } = useFocus<HTMLHeadingElement>(true);
  const whyNot = useId();
  const guessed = useMemo(() => assessedYearOf(found, lists, view), [found, lists, view]);
  const assessedYear = chosenYear ?? guessed;
  const { items, unread } = useMemo(
    () => readFound(found, itemsKnownIn(lists?.get(assessedYear) ?? null)),
    [found, lists, assessedYear],
  );
  const ahead = aheadOf(items, assessedYear, view.scores);
  const nothing = items.length === 0;
  return (
    <section className={styles.preview} aria-labelledby="import-heading">
      <div>
        <h2
          id="import-heading"
          ref={heading}
          tabIndex={-1}
          className={mergeClasses(texts.heading, texts.goal)}
        >
          {t("scores.preview.heading")}
        </h2>
        <p className={texts.sentence}>{t("scores.preview.nothingWritten")}</p>
      </div>
      <FoundTables found={found} onChange={onChange} />
      <p role="status" className={mergeClasses(texts.sentence, styles.count)}>
        {nothing
          ? t("scores.preview.readNone")
          : t("scores.preview.read", { count: items.length, ...countByInstrument(items) })}
      </p>
      <UnreadLines unread={unread} severalTables={found.tables.length > 1} />
      <AssessedYear year={assessedYear} items={items} lists={lists} onChoose={setChosenYear} />
      {!nothing && <ItemsRead items={items} threshold={view.threshold} />}
      {nothing ? (
        <p id={whyNot} className={texts.sentence}>
          {t("scores.preview.whyNot")}
        </p>
      ) : (
        <p className={texts.sentence} role="status">
          {t(`scores.ahead.${ahead.kind}`, { ...ahead, year: assessedYear, count: items.length })}
        </p>
      )}
      <div className={styles.actions}>
        {nothing ? (
          <Button appearance="primary" disabledFocusable aria-describedby={whyNot}>
            {t("scores.preview.import")}
          </Button>
        ) : (
          <ActionButton
            appearance="primary"
            label={t("scores.preview.import")}
            busyLabel={t("scores.preview.busy")}
            busy={busy}
            blocked={busy || lists === null}
            onClick={() => {
              onImport(items, assessedYear);
            }}
          />
        )}
        <Button disabledFocusable={busy} onClick={onCancel}>
          {t("scores.preview.cancel")}
        </Button>
      </div>
    </section>
  );
}
