import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Regular } from "@fluentui/react-icons/svg/error-circle";
import { useWords } from "../../language/words-shown";
import { longestText } from "../../../report/rows/fill-fields";
import { ActionButton } from "../../actions/ActionButton";
import { AfterWhile } from "../../actions/AfterWhile";
import { useTextStyles } from "../../text-styles";
import { isTooLong, type Stage } from "./draft";

const useStyles = makeStyles({
  failed: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  sentence: {
    display: "flex",
    gap: "4px",
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, marginTop: "2px" },
});

interface Props {
  stage: Stage | null;
  /** The row lacks what it is told by. */
  waits: boolean;
  text: string;
  onRetry: () => void;
}

/** How a typed text is on its way into the sheet; nothing where all is well. */
export function SaveState({ stage, waits, text, onRetry }: Props) {
  const { t, language } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const trouble = isTooLong(text)
    ? t("row.save.tooLong", { most: longestText.toLocaleString(language) })
    : stage?.kind === "failed" && t("row.save.failed");
  return (
    <div role="status">
      {trouble && (
        <div className={styles.failed}>
          <p className={styles.sentence}>
            <ErrorCircle16Regular className={styles.icon} aria-hidden />
            {trouble}
          </p>
          {!isTooLong(text) && (
            <ActionButton
              label={t("row.save.retry")}
              busyLabel={t("row.save.busy")}
              busy={false}
              blocked={false}
              onClick={onRetry}
            />
          )}
        </div>
      )}
      {!trouble && waits && <p className={texts.note}>{t("row.save.waits")}</p>}
      {!trouble && stage?.kind === "saving" && (
        <AfterWhile ms={500}>
          <p className={texts.note}>{t("row.save.busy")}</p>
        </AfterWhile>
      )}
    </div>
  );
}
