import { Button, makeStyles, useArrowNavigationGroup } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../language/words-shown";
import { instruments } from "../../reference/year";
import type { ListedScore } from "../../report/sheets/scores/read-score-sheet";
import { ScoreBar } from "./ScoreBar";
import { useTextStyles } from "../text-styles";

const useStyles = makeStyles({
  group: { marginTop: "8px" },
  toggle: { marginTop: "8px" },
});

interface Props {
  items: readonly ListedScore[];
  threshold: number;
  onSelect: (item: ListedScore) => void;
}

/** Every item's score against the threshold, worst first; at first only what is below it. */
export function ScoreBars({ items, threshold, onSelect }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const arrowKeys = useArrowNavigationGroup({ axis: "vertical" });
  const [all, setAll] = useState(false);
  const weak = items.filter(({ score }) => score < threshold);
  const shown = [...(all ? items : weak)].sort((a, b) => a.score - b.score);
  const groups = instruments
    .map((instrument) => shown.filter((item) => item.instrument === instrument))
    .filter((group) => group.length > 0);
  return (
    <section aria-labelledby="bars-heading">
      <h3 id="bars-heading" className={texts.subheading}>
        {t("scores.bars.heading")}
      </h3>
      <p className={texts.note}>
        {weak.length === 0
          ? t("scores.bars.noneWeak", { count: items.length })
          : t("scores.bars.legend", { threshold: threshold.toFixed(2) })}
      </p>
      <div {...arrowKeys}>
        {groups.map(([first, ...others]) =>
          first ? (
            <div key={first.instrument} className={styles.group}>
              <h4 className={texts.subheading}>
                {t("scores.bars.group", {
                  instrument: first.instrument,
                  weak: weak.filter(({ instrument }) => instrument === first.instrument).length,
                  count: items.filter(({ instrument }) => instrument === first.instrument).length,
                })}
              </h4>
              <ul className={texts.list}>
                {[first, ...others].map((item) => (
                  <li key={item.code}>
                    <ScoreBar item={item} threshold={threshold} onSelect={onSelect} />
                  </li>
                ))}
              </ul>
            </div>
          ) : null,
        )}
      </div>
      {weak.length < items.length && (
        <Button
          className={styles.toggle}
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? t("scores.bars.onlyWeak") : t("scores.bars.all", { count: items.length })}
        </Button>
      )}
    </section>
  );
}
