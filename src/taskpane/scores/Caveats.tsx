import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { useWords } from "../language/words-shown";
import { sayCaveat } from "../../messages/say-caveat";
import type { Caveat } from "../../report/assessment/result";
import { useTextStyles } from "../text-styles";

const useStyles = makeStyles({
  caveat: { display: "flex", columnGap: "6px", padding: "2px 0" },
  summary: { cursor: "pointer", padding: "2px 0" },
  icon: { flexShrink: 0, marginTop: "2px", color: tokens.colorNeutralForeground3 },
});

/** What a person must know before quoting the result, in plain words; where its rules come from is one line to open. */
export function Caveats({ caveats }: { caveats: readonly Caveat[] }) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const onSources = caveats.filter(isOnSources);
  const folds = onSources.length > 1;
  const shown = folds ? caveats.filter((caveat) => !isOnSources(caveat)) : caveats;
  return (
    <>
      <List caveats={shown} />
      {folds && (
        <details className={texts.note}>
          <summary className={styles.summary}>{t("scores.caveat.sources")}</summary>
          <List caveats={onSources} />
        </details>
      )}
    </>
  );
}

/** That a rule of the year was not found in a document, as against what the scores themselves lack. */
const isOnSources = ({ kind }: Caveat) => kind === "rule-inferred" || kind === "level-unsettled";

function List({ caveats }: { caveats: readonly Caveat[] }) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <ul className={texts.list}>
      {caveats.map((caveat, index) => (
        <li key={index} className={mergeClasses(texts.note, styles.caveat)}>
          <Info16Regular className={styles.icon} aria-hidden />
          <span>{sayCaveat(t, caveat)}</span>
        </li>
      ))}
    </ul>
  );
}
