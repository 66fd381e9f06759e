import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../language/words-shown";
import "../../messages/files";
import "../../messages/scores";
import { showCell } from "../actions/show-cell";
import type { CellPosition } from "../../report/terms/address";
import { statedYear } from "../../report/book/given";
import type { ItemScore } from "../../report/sheets/scores/score-list";
import type { StepProps } from "../step";
import { ImportBox } from "./ImportBox";
import { ImportPreview } from "./ImportPreview";
import type { Found } from "./import-state";
import { Notice } from "../parts/Notice";
import { useFocus } from "../parts/use-focus";
import { OtherScores } from "./OtherScores";
import { ScoresOverview } from "./ScoresOverview";
import { useTextStyles } from "../text-styles";
import type { UserYear } from "../../report/sheets/user-years/user-years";
import { useScores } from "./use-scores";
import { useYearLists, type LoadedYears } from "./use-year-lists";

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 12px",
  },
  intro: { marginTop: "8px" },
});

/** Before the first read. */
const noYears: readonly UserYear[] = [];

/** The year's scores: taken in, looked at, and made into rows of the report. */
export default function ScoresStep({ workbook, actions, undo }: StepProps) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const { importScores, build } = useScores(actions, workbook, undo);
  const years = useYearLists(workbook.view?.userYears.years ?? noYears);
  const [found, setFound] = useState<Found | null>(null);
  /** The box was asked for, where it is not there anyway. */
  const [isAsking, setAsking] = useState(false);
  const { place: heading, focus } = useFocus<HTMLHeadingElement>();
  const { view } = workbook;
  if (!view) return null;
  const { scores } = view;
  const running = (name: "import" | "build") => actions.running.includes(name);

  const importFound = async (items: readonly ItemScore[], assessedYear: number) => {
    if (!(await importScores(items, assessedYear))) return;
    setFound(null);
    setAsking(false);
    focus();
  };
  if (found)
    return (
      <>
        <YearsTrouble years={years} />
        <ImportPreview
          found={found}
          view={view}
          lists={years.lists}
          busy={running("import")}
          onChange={setFound}
          onImport={(items, year) => void importFound(items, year)}
          onCancel={() => {
            setFound(null);
            setAsking(true);
          }}
        />
      </>
    );
  const select = ({ row, column }: CellPosition) => {
    if (scores) void actions.run("select", () => showCell(scores.sheetName, row, column));
  };
  return (
    <section aria-labelledby="scores-heading">
      <div className={styles.top}>
        <h2
          id="scores-heading"
          ref={heading}
          tabIndex={-1}
          className={mergeClasses(texts.heading, texts.goal)}
        >
          {scores?.isOfReport && scores.assessedYear
            ? t("scores.headingOfYear", { year: scores.assessedYear })
            : t("scores.heading")}
        </h2>
        {scores?.isOfReport && (
          <Button
            aria-expanded={isAsking}
            onClick={() => {
              setAsking(!isAsking);
            }}
          >
            {isAsking ? t("scores.closeBox") : t("scores.importAgain")}
          </Button>
        )}
      </div>
      {scores?.isOfReport === false && (
        <OtherScores
          scores={scores}
          busy={running("import")}
          onUse={(year) => void importFound(scores.items, year)}
        />
      )}
      {!scores && <p className={mergeClasses(texts.sentence, styles.intro)}>{t("scores.intro")}</p>}
      {(!scores?.isOfReport || isAsking) && (
        <ImportBox
          actions={actions}
          takesFocus={isAsking}
          wanted={{
            agency: view.report?.agency ?? view.settings?.agency ?? "",
            year: (scores?.isOfReport ? scores.assessedYear : null) ?? statedYear(view),
          }}
          onFound={setFound}
        />
      )}
      <YearsTrouble years={years} />
      {scores?.isOfReport && (
        <ScoresOverview
          scores={scores}
          view={view}
          lists={years.lists}
          busy={running("build")}
          onBuild={build}
          onSelect={select}
        />
      )}
    </section>
  );
}

/** Without the lists there is neither a year to choose nor a level. */
function YearsTrouble({ years: { failed, retry } }: { years: LoadedYears }) {
  const { t } = useWords();
  return (
    <Notice intent="error" ways={<Button onClick={retry}>{t("scores.retry")}</Button>}>
      {failed && t("scores.listsFailed")}
    </Notice>
  );
}
