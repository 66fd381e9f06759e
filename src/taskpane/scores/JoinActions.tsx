import { Button, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { useWords } from "../language/words-shown";
import type { NewRow } from "../../report/rows/build-rows";
import { canJoin } from "../../report/rows/rows-of-items";
import { useFocus } from "../parts/use-focus";
import { useTextStyles } from "../text-styles";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Props {
  /** The rows picked so far; null before a person sets out to join some. */
  toJoin: readonly NewRow[] | null;
  onStart: () => void;
  onJoin: () => void;
  onCancel: () => void;
}

/** Joining is a small step of its own, so that the ticks for making rows stay as they are. */
export function JoinActions({ toJoin, onStart, onJoin, onCancel }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const whyNot = useId();
  const { place: main, focus } = useFocus<HTMLButtonElement>();
  const blocked = toJoin !== null && !canJoin(toJoin);
  return (
    <div>
      <div className={styles.actions}>
        <Button
          ref={main}
          size="small"
          disabledFocusable={blocked}
          aria-describedby={blocked ? whyNot : undefined}
          onClick={toJoin === null ? onStart : onJoin}
        >
          {toJoin === null
            ? t("scores.rows.join")
            : t("scores.rows.joinPicked", { count: toJoin.length })}
        </Button>
        {toJoin !== null && (
          <Button
            size="small"
            onClick={() => {
              onCancel();
              focus();
            }}
          >
            {t("scores.rows.cancelJoin")}
          </Button>
        )}
      </div>
      {blocked && (
        <p id={whyNot} className={texts.note}>
          {t(toJoin.length > 1 ? "scores.rows.joinOneInstrument" : "scores.rows.joinTwo")}
        </p>
      )}
    </div>
  );
}
