import { Button, makeStyles } from "@fluentui/react-components";
import { CopyableDetails } from "../actions/CopyableDetails";
import { useWords } from "../language/words-shown";

const useStyles = makeStyles({
  reload: { marginBottom: "24px" },
});

/** The way on after a crash, and what IT staff may ask for. */
export default function CrashWays({ details }: { details: string }) {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <>
      <Button
        className={styles.reload}
        appearance="primary"
        onClick={() => {
          location.reload();
        }}
      >
        {t("crash.reload")}
      </Button>
      <CopyableDetails details={details} />
    </>
  );
}
