import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import { memo, useId } from "react";
import { useWords } from "../language/words-shown";
import type { Finding } from "../../report/check/finding";
import type { Fix } from "../../report/check/found";
import { enlarged, useTextStyles } from "../text-styles";
import { sayFinding, sayFix } from "../../messages/say-finding";
import { severityIcons, useSeverityColours } from "./severity-look";

const mostFixes = 3;

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    alignItems: "flex-start",
    justifyContent: "flex-start",
    gap: "8px",
    width: "100%",
    minHeight: "40px",
    padding: "8px 12px 4px",
    border: "none",
    borderRadius: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    [enlarged]: { flexWrap: "wrap" },
  },
  icon: { flexShrink: 0, marginTop: "1px" },
  message: { flexGrow: 1, [enlarged]: { width: "calc(100% - 28px)" } },
  severity: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  // In line with the message.
  below: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "0 12px 6px 40px",
    [enlarged]: { paddingLeft: "12px" },
  },
  fix: { minWidth: 0, padding: "3px 8px", textAlign: "start" },
  why: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "&[open]": { flexBasis: "100%" },
  },
  summary: { width: "fit-content", minWidth: "24px", padding: "4px 0", cursor: "pointer" },
});

interface Props {
  finding: Finding;
  /** Somebody lets it stand. */
  isAcknowledged: boolean;
  /** Nothing can be fixed now. */
  blocked: boolean;
  onSelect: (finding: Finding) => void;
  onFix: (finding: Finding, fix: Fix) => void;
  onWrite: ((finding: Finding) => void) | null;
}

/** One finding: what is wrong and where, what a click does about it, and why it matters. */
export const FindingItem = memo(function FindingItem(props: Props) {
  const { finding, isAcknowledged, blocked, onSelect, onFix, onWrite } = props;
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const colours = useSeverityColours();
  const id = useId();
  const { rule, severity, fixes } = finding;
  const Icon = severityIcons[severity];
  return (
    <li data-finding className={styles.item}>
      <Button
        appearance="subtle"
        className={styles.button}
        onClick={() => {
          onSelect(finding);
        }}
      >
        <Icon className={mergeClasses(styles.icon, colours[severity])} aria-hidden />
        <span id={id} className={styles.message}>
          {sayFinding(t, finding)}{" "}
        </span>
        <span className={mergeClasses(styles.severity, !isAcknowledged && colours[severity])}>
          {t(isAcknowledged ? "findingList.acknowledged" : `findings.severity.${severity}`)}
        </span>
      </Button>
      <div className={styles.below}>
        {fixes.slice(0, mostFixes).map((fix, index) => (
          <Button
            key={index}
            size="small"
            className={styles.fix}
            icon={<Wrench16Regular />}
            disabledFocusable={blocked}
            aria-describedby={id}
            onClick={() => {
              onFix(finding, fix);
            }}
          >
            {sayFix(t, rule, fix)}
          </Button>
        ))}
        {onWrite && isOfField(finding) && (
          <Button
            size="small"
            className={styles.fix}
            icon={<Edit16Regular />}
            aria-describedby={id}
            onClick={() => {
              onWrite(finding);
            }}
          >
            {t("findingList.write")}
          </Button>
        )}
        <details className={styles.why}>
          <summary className={styles.summary} aria-describedby={id}>
            {t("findingList.why")}
          </summary>
          <p className={texts.note}>{t(`findings.rules.${rule}.why`)}</p>
        </details>
      </div>
    </li>
  );
});

/** It is about a field of a row, which the form has. */
const isOfField = ({ key, reportRow }: Finding): boolean =>
  key !== null && key !== "status" && reportRow !== null;
