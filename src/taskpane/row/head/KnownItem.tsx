import { Button, makeStyles } from "@fluentui/react-components";
import { useWords } from "../../language/words-shown";
import { useTextStyles } from "../../text-styles";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});

interface Props {
  /** 0-100 each. */
  scores: readonly number[];
  onEdit: () => void;
}

/** The row's item in one line: its name is the heading above. */
export function KnownItem({ scores, onEdit }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const score = scores.map((each) => each.toFixed(2)).join(", ");
  return (
    <div className={styles.line}>
      <span className={texts.sentence}>{score === "" ? "" : t("check.score", { score })}</span>
      <Button size="small" aria-label={t("row.known.editAll")} onClick={onEdit}>
        {t("row.known.edit")}
      </Button>
    </div>
  );
}
