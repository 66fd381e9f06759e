import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { useTranslation } from "react-i18next";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    flexShrink: 0,
    alignItems: "center",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  complete: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorStatusWarningForeground3 },
});

/** Whether the sheet has what the field asks for. */
export function CompleteMark({ id, complete }: { id: string; complete: boolean }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const Icon = complete ? CheckmarkCircle16Filled : Circle16Regular;
  return (
    <span
      id={id}
      className={mergeClasses(styles.mark, complete ? styles.complete : styles.missing)}
    >
      <Icon aria-hidden />
      {complete ? t("row.complete") : t("row.missing")}
    </span>
  );
}
