import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { useWords } from "../../language/words-shown";
import type { Finding } from "../../../report/check/finding";
import { useTextStyles } from "../../text-styles";
import type { Warning } from "../../../report/check/warnings";
import { warningKey } from "./acknowledging";
import { sayDate } from "../../../messages/say-date";
import { WarningButton } from "./WarningButton";

const useStyles = makeStyles({
  warning: { padding: "4px 0" },
  message: { marginInline: "-4px" },
  below: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  by: { overflowWrap: "anywhere" },
});

interface Props {
  warnings: readonly Warning[];
  busy: boolean;
  onTakeBack: (finding: Finding) => void;
  onSelect: (finding: Finding) => void;
}

/** What stands in somebody's name, since when, with the way back. */
export function AcknowledgedList({ warnings, busy, onTakeBack, onSelect }: Props) {
  const { t, language } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const id = useId();
  const done = warnings.flatMap(({ finding, acknowledged }) =>
    acknowledged ? [{ finding, acknowledged }] : [],
  );
  if (done.length === 0) return null;
  return (
    <>
      <h4 id={id} className={texts.subheading}>
        {t("ready.acknowledged.list")}
      </h4>
      <ul className={mergeClasses(texts.list, texts.scrolling)} aria-labelledby={id}>
        {done.map(({ finding, acknowledged: { name, date } }, index) => (
          <li key={`${warningKey(finding)} ${index}`} className={styles.warning}>
            <div className={styles.message}>
              <WarningButton id={`${id}-${index}`} finding={finding} onSelect={onSelect} />
            </div>
            <div className={styles.below}>
              <span className={mergeClasses(texts.note, styles.by)}>
                {t("ready.acknowledged.by", {
                  name,
                  date: sayDate(date, language),
                })}{" "}
              </span>
              <Button
                size="small"
                className={texts.link}
                disabledFocusable={busy}
                aria-describedby={`${id}-${index}`}
                onClick={() => {
                  onTakeBack(finding);
                }}
              >
                {t("ready.acknowledged.takeBack")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
