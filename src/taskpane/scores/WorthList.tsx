import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useWords } from "../language/words-shown";
import type { ReferenceYear } from "../../reference/year";
import type { ItemScore } from "../../report/sheets/scores/score-list";
import { worthOfFixing, worthOfFixingAll, type Worth } from "../../report/assessment/worth";
import { useTextStyles } from "../text-styles";

const shownAtFirst = 5;

const useStyles = makeStyles({
  item: { padding: "6px 0", "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  effect: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    fontVariantNumeric: "tabular-nums",
  },
  code: { fontWeight: tokens.fontWeightSemibold },
  gain: { fontWeight: tokens.fontWeightSemibold },
  toggle: { marginTop: "4px" },
});

interface Props {
  items: readonly ItemScore[];
  year: ReferenceYear;
  threshold: number;
}

/** What mending each weak item would do to the total, best first. */
export function WorthList({ items, year, threshold }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const [all, setAll] = useState(false);
  const worths = useMemo(
    () => worthOfFixing(items, year, threshold).filter(({ gain }) => gain !== null),
    [items, year, threshold],
  );
  const together = useMemo(
    () => worthOfFixingAll(items, year, threshold),
    [items, year, threshold],
  );
  if (worths.length === 0) return null;
  const titles = new Map(items.map(({ code, title }) => [code, title]));
  return (
    <section aria-labelledby="worth-heading">
      <h3 id="worth-heading" className={texts.subheading}>
        {t("scores.worth.heading")}
      </h3>
      <p className={texts.note}>{t("scores.worth.how", { threshold: threshold.toFixed(2) })}</p>
      {together.total !== null && (
        <p className={texts.sentence}>
          {t("scores.worth.together", { total: together.total.toFixed(2) })}
          {together.level && ` (${t(`scores.level.${together.level}`)})`}
        </p>
      )}
      <ol className={texts.list}>
        {(all ? worths : worths.slice(0, shownAtFirst)).map((worth) => (
          <li key={worth.code} className={styles.item}>
            <ItemWorth worth={worth} title={titles.get(worth.code) ?? ""} />
          </li>
        ))}
      </ol>
      {worths.length > shownAtFirst && (
        <Button
          size="small"
          className={styles.toggle}
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? t("scores.worth.fewer") : t("scores.worth.all", { count: worths.length })}
        </Button>
      )}
    </section>
  );
}

function ItemWorth({ worth, title }: { worth: Worth; title: string }) {
  const { t } = useWords();
  const styles = useStyles();
  const { code, from, to, gain, total, level, raisesLevel } = worth;
  return (
    <>
      <span>
        <span className={styles.code}>{code}</span> {title}
      </span>
      <div className={styles.effect}>
        <span>{t("scores.worth.fromTo", { from: from.toFixed(2), to: to.toFixed(2) })} </span>
        <span className={styles.gain}>
          {t("scores.worth.gain", { gain: gain?.toFixed(2), total: total?.toFixed(2) })}{" "}
        </span>
        {raisesLevel && level && (
          <Badge appearance="tint" color="success">
            {t("scores.worth.raises", { level: t(`scores.level.${level}`) })}
          </Badge>
        )}
      </div>
    </>
  );
}
