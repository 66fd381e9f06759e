import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { useId } from "react";
import { useWords } from "../language/words-shown";
import { useTextStyles } from "../text-styles";

const useStyles = makeStyles({
  navigation: { marginTop: "8px" },
  buttons: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(108px, 1fr))",
    gap: "8px",
    marginBottom: "4px",
  },
  go: { minWidth: 0, padding: "4px 8px" },
});

interface Props {
  /** Null at the first finding. */
  onPrevious: (() => void) | null;
  /** Null at the last one. */
  onNext: (() => void) | null;
}

/** From finding to finding, and to its cell in the sheet. */
export function FindingNavigation({ onPrevious, onNext }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const keys = useId();
  return (
    <div role="group" aria-label={t("findingList.go.name")} className={styles.navigation}>
      <div className={styles.buttons}>
        <Button
          size="small"
          className={styles.go}
          icon={<ArrowUp16Regular />}
          disabledFocusable={onPrevious === null}
          aria-keyshortcuts="Alt+ArrowUp"
          aria-describedby={keys}
          onClick={() => onPrevious?.()}
        >
          {t("findingList.go.previous")}
        </Button>
        <Button
          size="small"
          className={styles.go}
          icon={<ArrowDown16Regular />}
          disabledFocusable={onNext === null}
          aria-keyshortcuts="Alt+ArrowDown"
          aria-describedby={keys}
          onClick={() => onNext?.()}
        >
          {t("findingList.go.next")}
        </Button>
      </div>
      <p id={keys} className={texts.note}>
        {t("findingList.go.keys")}
      </p>
    </div>
  );
}
