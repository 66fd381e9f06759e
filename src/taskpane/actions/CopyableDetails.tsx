import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import "../../messages/notices";
import { useWords } from "../language/words-shown";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, paddingBlock: "4px" },
  text: {
    margin: "4px 0 8px",
    padding: "6px 8px",
    maxHeight: "120px",
    overflowY: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    userSelect: "all",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Details for an administrator, folded away until asked for. */
export function CopyableDetails({ details }: { details: string }) {
  const { t } = useWords();
  const styles = useStyles();
  const text = useRef<HTMLPreElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "selected" | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(details);
      setOutcome("copied");
    } catch {
      // Excel may refuse the clipboard to add-ins: then the keyboard copies what is selected.
      if (text.current) getSelection()?.selectAllChildren(text.current);
      setOutcome("selected");
    }
  };
  return (
    <details>
      <summary className={styles.summary}>{t("trouble.details")}</summary>
      <pre ref={text} className={styles.text} tabIndex={0}>
        {details}
      </pre>
      <Button size="small" onClick={() => void copy()}>
        {t("trouble.copy")}
      </Button>{" "}
      <span role="status">{outcome === null ? "" : t(`trouble.${outcome}`)}</span>
    </details>
  );
}
