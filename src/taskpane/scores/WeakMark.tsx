import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { useWords } from "../language/words-shown";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    verticalAlign: "bottom",
    alignItems: "center",
    columnGap: "2px",
    color: tokens.colorPaletteRedForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0 },
});

/** Says by an icon and a word, not by colour alone, that a score is below the threshold. */
export function WeakMark() {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      <ArrowDown16Regular className={styles.icon} aria-hidden />
      {t("scores.belowThreshold")}
    </span>
  );
}
