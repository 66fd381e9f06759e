import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { useWords } from "../language/words-shown";
import type { CellPosition } from "../../report/terms/address";
import { resultOf } from "../../report/assessment/result";
import type { RowsToBuild as Rows } from "../../report/rows/build-rows";
import type { ScoresView } from "../workbook/scores-view";
import type { WorkbookView } from "../workbook/workbook-view";
import { ResultCard } from "./ResultCard";
import { RowsToBuild } from "./RowsToBuild";
import { ScoreBars } from "./ScoreBars";
import { SheetFaults } from "./SheetFaults";
import { useTextStyles } from "../text-styles";
import type { YearLists } from "./use-year-lists";
import { WorthList } from "./WorthList";

const useStyles = makeStyles({
  overview: { display: "flex", flexDirection: "column", gap: "16px", marginTop: "12px" },
  // As tall as the least that comes to stand in it.
  result: { ":empty": { minHeight: "180px" } },
});

interface Props {
  scores: ScoresView;
  view: WorkbookView;
  /** Null until they are loaded. */
  lists: YearLists | null;
  busy: boolean;
  onBuild: (rows: Rows) => Promise<boolean>;
  /** A cell of the score sheet. */
  onSelect: (cell: CellPosition) => void;
}

/** What the scores on the sheet come to, and what is to be done about them. */
export function ScoresOverview({ scores, view, lists, busy, onBuild, onSelect }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const { items, assessedYear } = scores;
  const { threshold } = view;
  const year = lists?.get(assessedYear ?? 0) ?? null;
  const result = useMemo(() => year && resultOf(items, year), [items, year]);
  return (
    <div className={styles.overview}>
      <SheetFaults scores={scores} onSelect={onSelect} />
      <RowsToBuild
        scores={scores}
        report={view.report}
        threshold={threshold}
        busy={busy}
        onBuild={onBuild}
      />
      <div className={styles.result}>
        {result && <ResultCard result={result} />}
        {lists && !result && (
          <p className={texts.sentence}>
            {assessedYear === null
              ? t("scores.result.yearUnknown", { sheet: scores.sheetName })
              : t("scores.result.noLists", { year: assessedYear })}
          </p>
        )}
      </div>
      <ScoreBars
        items={items}
        threshold={threshold}
        onSelect={({ row }) => {
          onSelect({ row, column: 0 });
        }}
      />
      {year && <WorthList items={items} year={year} threshold={threshold} />}
    </div>
  );
}
