import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { ItemScore } from "../../report/sheets/scores/score-list";
import { useTextStyles } from "../text-styles";
import { WeakMark } from "./WeakMark";

const useStyles = makeStyles({
  heading: { marginBottom: "4px" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(36px, auto) 1fr auto",
    columnGap: "8px",
    padding: "4px 0",
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  score: { fontVariantNumeric: "tabular-nums", textAlign: "end" },
  code: { fontWeight: tokens.fontWeightSemibold },
  mark: { gridColumn: "2 / -1", justifySelf: "end" },
});

interface Props {
  items: readonly ItemScore[];
  threshold: number;
}

/** The items as they would be written, so that a person sees whether the right numbers were taken. */
export function ItemsRead({ items, threshold }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const texts = useTextStyles();
  const id = useId();
  return (
    <div>
      <h3 id={id} className={mergeClasses(texts.subheading, styles.heading)}>
        {t("scores.preview.items")}
      </h3>
      <ul className={mergeClasses(texts.list, texts.scrolling)} aria-labelledby={id} tabIndex={0}>
        {items.map(({ code, title, score }) => (
          <li key={code} className={styles.item}>
            <span className={styles.code}>{code} </span>
            <span>{title} </span>
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
