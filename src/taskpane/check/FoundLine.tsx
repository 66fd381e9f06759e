import { Button, makeStyles } from "@fluentui/react-components";
import { useWords } from "../language/words-shown";
import { useTextStyles } from "../text-styles";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
});

interface Props {
  found: number;
  /** What of it the filter lets through; null where nothing is filtered. */
  shown: number | null;
  /** The filter has let something through before. */
  matched: boolean;
  onShowAll: () => void;
}

/** How many findings there are and how many of them are shown, with the way back to all. */
export function FoundLine({ found, shown, matched, onShowAll }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const said = () => {
    if (found === 0) return t("findingList.none");
    if (shown === null) return t("findingList.found", { found });
    if (shown > 0) return t("findingList.shown", { shown, found });
    return t(`findingList.filter.${matched ? "emptied" : "noMatch"}`, { count: found });
  };
  return (
    <div className={styles.line}>
      <p role="status" className={texts.note}>
        {said()}
      </p>
      {shown !== null && (
        <Button appearance="subtle" size="small" className={texts.link} onClick={onShowAll}>
          {t("findingList.filter.showAll")}
        </Button>
      )}
    </div>
  );
}
