import { Button, makeStyles, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../language/words-shown";
import { useTextStyles } from "../../text-styles";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  message: { width: "100%" },
});

interface Props {
  department: string;
  compose: () => string;
}

/** Copies a message; where Excel refuses the clipboard it is shown, selected for the keyboard to copy. */
export function CopyMessage({ department, compose }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const shown = useRef<HTMLTextAreaElement>(null);
  const [tried, setTried] = useState<{ message: string; outcome: "copied" | "selected" } | null>(
    null,
  );
  // Said of this message only: once the report is another, the message is to be copied anew.
  const outcome = tried && tried.message === compose() ? tried.outcome : null;
  useEffect(() => {
    if (outcome === "selected") shown.current?.select();
  }, [outcome, tried]);
  const copy = async () => {
    const message = compose();
    try {
      await navigator.clipboard.writeText(message);
      setTried({ message, outcome: "copied" });
    } catch {
      setTried({ message, outcome: "selected" });
    }
  };
  return (
    <>
      <div className={styles.line}>
        <Button
          size="small"
          aria-label={`${t("ready.owed.copy")} ${department}`}
          onClick={() => void copy()}
        >
          {t("ready.owed.copy")}
        </Button>
        <span role="status" className={texts.note}>
          {outcome && t(`ready.owed.${outcome}`)}
        </span>
      </div>
      {outcome === "selected" && (
        <Textarea
          className={styles.message}
          textarea={{ ref: shown }}
          readOnly
          rows={6}
          value={tried?.message}
          aria-label={t("ready.owed.text", { department })}
        />
      )}
    </>
  );
}
