import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../language/words-shown";
import { late } from "../parts/late";

const CrashWays = late(() => import("./CrashWays"));

const useStyles = makeStyles({
  page: { padding: "32px 16px" },
  title: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: { margin: "0 0 16px" },
});

export function Crash({ details }: { details: string }) {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <main className={styles.page} role="alert">
      <h1 className={styles.title}>{t("crash.title")}</h1>
      <p className={styles.sentence}>{t("crash.what")}</p>
      <CrashWays details={details} />
    </main>
  );
}
