import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useWords } from "../language/words-shown";
import { knownItems, untitled } from "../../report/assessment/import/known-items";
import { scoredIn, type ItemScore } from "../../report/sheets/scores/score-list";
import type { WorkbookView } from "../workbook/workbook-view";
import { AssessedYear } from "./AssessedYear";
import { assessedYearOf, yearToAskAbout } from "./assessed-year";
import { FoundTables } from "./FoundTables";
import { FractionQuestion } from "./FractionQuestion";
import { ImportActions } from "./ImportActions";
import { countByInstrument, readFound, withYear, type Found, type ReadFound } from "./import-state";
import { OtherYear } from "./OtherYear";
import { ScoresRead } from "./ScoresRead";
import { useFocus } from "../parts/use-focus";
import { useLead } from "../road/lead";
import { useTextStyles } from "../text-styles";
import { UnreadLines } from "./UnreadLines";
import type { YearLists } from "./use-year-lists";
import { WhoseScores } from "./WhoseScores";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: "12px" },
  count: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
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
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const [agreedYear, setAgreedYear] = useState<number | null>(null);
  const [chosenYear, setChosenYear] = useState<number | null>(null);
  useLead(true);
  const { place: heading } = useFocus<HTMLHeadingElement>(true);
  const guessed = useMemo(() => assessedYearOf(found, lists, view), [found, lists, view]);
  const assessedYear = chosenYear ?? guessed;
  const read = useMemo(
    () => readFound(found, knownItems(lists?.get(assessedYear) ?? null)),
    [found, lists, assessedYear],
  );
  const { scores, unread, inFractions } = read;
  // As they were given: a title that only the year's list has speaks for no year.
  const given = useMemo(
    () => readFound(found, untitled(knownItems(lists?.get(assessedYear) ?? null))).scores,
    [found, lists, assessedYear],
  );
  const reportYear = yearToAskAbout(assessedYear, view);
  const agreed = agreedYear === assessedYear;
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
      <WhoseScores found={found} onChange={onChange} />
      {found.tables.length > 0 && <FoundTables found={found} onChange={onChange} />}
      {inFractions.length > 0 && (
        <FractionQuestion
          answer={found.fractions}
          onAnswer={(fractions) => {
            onChange({ ...found, fractions });
          }}
        />
      )}
      <p role="status" className={mergeClasses(texts.sentence, styles.count)}>
        <Count read={read} />
      </p>
      <UnreadLines unread={unread} severalTables={found.tables.length > 1} />
      <AssessedYear
        year={assessedYear}
        items={given.of === "items" ? given.items : []}
        lists={lists}
        onChoose={(year) => {
          setChosenYear(year);
          onChange(withYear(found, year));
        }}
      />
      {reportYear !== null && scores.of === "items" && (
        <OtherYear
          year={assessedYear}
          reportYear={reportYear}
          agreed={agreed}
          onAgree={(agreed) => {
            setAgreedYear(agreed ? assessedYear : null);
          }}
        />
      )}
      {scoredIn(scores).length > 0 && <ScoresRead scores={scores} threshold={view.threshold} />}
      <ImportActions
        found={found}
        read={read}
        asksAboutYear={reportYear !== null && !agreed}
        assessedYear={assessedYear}
        present={view.scores}
        busy={busy}
        ready={lists !== null}
        onImport={(items) => {
          onImport(items, assessedYear);
        }}
        onCancel={onCancel}
      />
    </section>
  );
}

function Count({ read: { scores } }: { read: ReadFound }) {
  const { t } = useWords();
  const scored = scoredIn(scores);
  const count = scored.length;
  if (count === 0) return t("scores.preview.readNone");
  return scores.of === "items"
    ? t("scores.preview.read", { count, ...countByInstrument(scored) })
    : t("scores.indicators.read", { count });
}
