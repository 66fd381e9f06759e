import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle20Regular } from "@fluentui/react-icons/svg/error-circle";
import { Lightbulb20Regular } from "@fluentui/react-icons/svg/lightbulb";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import { useTranslation } from "react-i18next";
import { cellAddress } from "../../report/address";
import type { Finding, Severity } from "../../report/check/finding";

const icons = {
  error: ErrorCircle20Regular,
  warning: Warning20Regular,
  hint: Lightbulb20Regular,
} satisfies Record<Severity, unknown>;

const useStyles = makeStyles({
  button: {
    alignItems: "flex-start",
    justifyContent: "flex-start",
    gap: "8px",
    width: "100%",
    minHeight: "40px",
    padding: "8px 12px",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
  icon: { flexShrink: 0, marginTop: "1px" },
  message: { flexGrow: 1 },
  severity: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  finding: Finding;
  onSelect: (finding: Finding) => void;
}

/** One finding: what is wrong and where; a click goes to the cell. */
export function FindingButton({ finding, onSelect }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { rule, severity, row, column, key, values } = finding;
  const Icon = icons[severity];
  const message = t(`findings.${rule}`, {
    ...values,
    cell: cellAddress(row, column),
    column: key === null ? "" : t(`columns.${key}`),
  });
  return (
    <Button
      appearance="subtle"
      className={styles.button}
      onClick={() => {
        onSelect(finding);
      }}
    >
      <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />
      <span className={styles.message}>{message} </span>
      <span className={mergeClasses(styles.severity, styles[severity])}>
        {t(`severity.${severity}`)}
      </span>
    </Button>
  );
}
