import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useTranslation } from "react-i18next";

const useStyles = makeStyles({
  card: {
    display: "flex",
    gap: "10px",
    marginTop: "12px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorNeutralForeground1,
  },
  icon: { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusSuccessForeground1 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** The workbook may have changed since it was read. */
  outdated: boolean;
  /** There are findings all the same, which do not stand in the way. */
  remarks: boolean;
}

export function AllComplete({ outdated, remarks }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.card}>
      <CheckmarkCircle20Filled className={styles.icon} aria-hidden />
      <div>
        <p className={styles.title}>{outdated ? t("check.wasComplete") : t("check.allComplete")}</p>
        <p className={styles.note}>{remarks ? t("check.remarks") : t("check.allCompleteNote")}</p>
      </div>
    </div>
  );
}
