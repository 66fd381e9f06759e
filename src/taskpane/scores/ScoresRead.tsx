import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useWords } from "../language/words-shown";
import type { Scores } from "../../report/sheets/scores/score-list";
import { enlarged, useTextStyles } from "../text-styles";
import { WeakMark } from "./WeakMark";

const useStyles = makeStyles({
  weak: { fontWeight: tokens.fontWeightSemibold, marginBottom: "4px" },
  heading: { marginBottom: "4px" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(36px, auto) 1fr auto",
    columnGap: "8px",
    padding: "4px 0",
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  title: { [enlarged]: { gridArea: "2 / 1 / 3 / -1" } },
  score: { fontVariantNumeric: "tabular-nums", textAlign: "end", whiteSpace: "nowrap" },
  code: { fontWeight: tokens.fontWeightSemibold },
  mark: { gridColumn: "2 / -1", justifySelf: "end" },
});

interface Props {
  scores: Scores;
  threshold: number;
}

/** The items, or indicators, as they were read, weak ones first, so that a person sees whether the right numbers were taken. */
export function ScoresRead({ scores, threshold }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const id = useId();
  const lines = linesOf(scores);
  const weak = lines.filter(({ score }) => score < threshold);
  const others = lines.filter(({ score }) => score >= threshold);
  return (
    <div>
      <h3 id={id} className={mergeClasses(texts.subheading, styles.heading)}>
        {t("scores.preview.items")}
      </h3>
      <p className={mergeClasses(texts.sentence, styles.weak)}>
        {t(`scores.preview.weak.${scores.of}`, { count: weak.length })}
      </p>
      <ul className={mergeClasses(texts.list, texts.scrolling)} aria-labelledby={id} tabIndex={0}>
        {[...weak, ...others].map(({ name, title, score }) => (
          <li key={name} className={styles.item}>
            <span className={styles.code}>{name} </span>
            <span className={styles.title}>{title} </span>
            <span className={styles.score}>{score.toFixed(2)} </span>
            {score < threshold && (
              <span className={styles.mark}>
                <WeakMark />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function linesOf(scores: Scores): { name: string | number; title: string; score: number }[] {
  return scores.of === "items"
    ? scores.items.map(({ code, title, score }) => ({ name: code, title, score }))
    : scores.indicators.map(({ number, title, score }) => ({ name: number, title, score }));
}
