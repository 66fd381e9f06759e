import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../language/words-shown";
import type { Finding } from "../../../report/check/finding";
import { sayFinding } from "../../../messages/say-finding";

const useStyles = makeStyles({
  button: {
    flexGrow: 1,
    justifyContent: "flex-start",
    minWidth: 0,
    padding: "5px 4px",
    border: "none",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
});

interface Props {
  /** Of the button, for what it is said to be about. */
  id: string;
  finding: Finding;
  onSelect: (finding: Finding) => void;
}

/** What a warning says; a click shows its cell. */
export function WarningButton({ id, finding, onSelect }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <Button
      id={id}
      appearance="subtle"
      className={styles.button}
      onClick={() => {
        onSelect(finding);
      }}
    >
      {sayFinding(t, finding)}
    </Button>
  );
}
