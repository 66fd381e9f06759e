import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../language/words-shown";
import { instruments } from "../../reference/year";
import type { AssessmentResult, IndicatorResult } from "../../report/assessment/result";
import { Caveats } from "./Caveats";
import { Fold } from "../parts/Fold";
import { useTextStyles } from "../text-styles";

const useStyles = makeStyles({
  card: {
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  total: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "10px" },
  number: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: "40px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  instruments: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(64px, 1fr))",
    margin: "8px 0",
  },
  instrument: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  indicator: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: "8px",
    padding: "4px 0",
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  score: { fontVariantNumeric: "tabular-nums", textAlign: "end", whiteSpace: "nowrap" },
});

/** The year's level and total, what they are made of, and what to know before quoting them. */
export function ResultCard({ result }: { result: AssessmentResult }) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const { total, level } = result;
  return (
    <div className={styles.card}>
      <p className={texts.note}>{t("scores.result.total")}</p>
      <div className={styles.total}>
        <span className={styles.number}>
          {total === null ? t("scores.result.noTotal") : total.toFixed(2)}{" "}
        </span>
        {level && (
          <Badge appearance="tint" size="extra-large" color="brand">
            {t(`scores.level.${level}`)}
          </Badge>
        )}
      </div>
      <dl className={styles.instruments}>
        {instruments.map((instrument) => (
          <div key={instrument}>
            <dt className={texts.note}>{instrument}</dt>
            <dd className={styles.instrument}>
              {scoreText(result.instruments[instrument]) ?? t("scores.result.none")}
            </dd>
          </div>
        ))}
      </dl>
      <Caveats caveats={result.caveats} />
      <Fold label={t("scores.result.indicators")}>
        <ol className={texts.list}>
          {result.indicators.map((indicator) => (
            <Indicator key={indicator.number} indicator={indicator} />
          ))}
        </ol>
      </Fold>
    </div>
  );
}

function Indicator({ indicator }: { indicator: IndicatorResult }) {
  const { t } = useWords();
  const styles = useStyles();
  const { number, title, score, scored, expected } = indicator;
  return (
    <li className={styles.indicator}>
      <span>
        {number}. {title}
        <span className={useTextStyles().note}>
          {" "}
          {expected > scored
            ? t("scores.result.someScored", { scored, expected })
            : t("scores.result.scored", { scored })}
        </span>
      </span>
      <span className={styles.score}>{scoreText(score) ?? t("scores.result.none")}</span>
    </li>
  );
}

function scoreText(score: number | null): string | null {
  return score?.toFixed(2) ?? null;
}
