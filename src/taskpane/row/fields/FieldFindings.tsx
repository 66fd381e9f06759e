import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useWords } from "../../language/words-shown";
import { sayFinding } from "../../../messages/say-finding";
import type { Finding } from "../../../report/check/finding";
import { severityIcons, useSeverityColours } from "../../check/severity-look";
import { useTextStyles } from "../../text-styles";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "4px" },
  finding: { display: "flex", gap: "6px" },
  icon: { flexShrink: 0 },
});

/** What the check has found in a field, where it is mended. */
export function FieldFindings({ id, findings }: { id: string; findings: readonly Finding[] }) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const colours = useSeverityColours();
  return (
    <ul id={id} className={mergeClasses(texts.list, styles.list)}>
      {findings.map((finding, index) => {
        const Icon = severityIcons[finding.severity];
        return (
          <li key={index} className={styles.finding}>
            <Icon className={mergeClasses(styles.icon, colours[finding.severity])} aria-hidden />
            {sayFinding(t, finding)}
          </li>
        );
      })}
    </ul>
  );
}
