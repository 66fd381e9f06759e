import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { CopyableDetails } from "../actions/CopyableDetails";

const useStyles = makeStyles({
  page: { padding: "32px 16px" },
  title: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: { margin: "0 0 16px" },
  reload: { marginBottom: "24px" },
});

export function Crash({ details }: { details: string }) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <main className={styles.page} role="alert">
      <h1 className={styles.title}>{t("crash.title")}</h1>
      <p className={styles.sentence}>{t("crash.what")}</p>
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
    </main>
  );
}
