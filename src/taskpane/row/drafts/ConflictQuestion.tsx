import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../../language/words-shown";
import { useTextStyles } from "../../text-styles";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  said: { margin: 0 },
  text: {
    margin: "2px 0 4px",
    padding: "6px 8px",
    maxHeight: "160px",
    overflowY: "auto",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  mine: string;
  theirs: string;
  onMine: () => void;
  onTheirs: () => void;
}

/** The cell changed while a person typed for it: both texts, and the choice between them. */
export function ConflictQuestion({ mine, theirs, onMine, onTheirs }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const choices = [
    { name: t("row.conflict.mine"), text: mine, act: t("row.conflict.keepMine"), onAct: onMine },
    {
      name: t("row.conflict.theirs"),
      text: theirs,
      act: t("row.conflict.takeTheirs"),
      onAct: onTheirs,
    },
  ];
  return (
    <div role="status" className={styles.question}>
      <p className={styles.said}>{t("row.conflict.said")}</p>
      {choices.map(({ name, text, act, onAct }) => (
        <div key={name}>
          <p className={styles.name}>{name}</p>
          <Written text={text} />
          <Button onClick={onAct}>{act}</Button>
        </div>
      ))}
    </div>
  );
}

/** A text that is in question; it can be scrolled and copied. */
export function Written({ text }: { text: string }) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <p className={mergeClasses(styles.text, texts.written)} tabIndex={0}>
      {text === "" ? t("row.conflict.empty") : text}
    </p>
  );
}
