import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { lossyFile } from "./lossy-file";

const useStyles = makeStyles({
  bar: { marginBottom: "12px" },
  body: { paddingBlock: "6px" },
  sentence: { margin: 0 },
});

/** Says, before work goes into it, that the file will not keep it. */
export function FileWarning() {
  const { t } = useTranslation();
  const styles = useStyles();
  const file = lossyFile(Office.context.document.url);
  if (file === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <p className={styles.sentence}>{t(`file.${file}`)}</p>
        <p className={styles.sentence}>{t("file.next")}</p>
      </MessageBarBody>
    </MessageBar>
  );
}
