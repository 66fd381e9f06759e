import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import { useId } from "react";
import { useWords } from "../language/words-shown";
import type { Unread } from "../../report/assessment/import/read-items";
import { useTextStyles } from "../text-styles";

/** A wrong column leaves every line unread; so many show what is wrong just as well. */
const mostShown = 50;

const useStyles = makeStyles({
  heading: { display: "flex", gap: "6px", marginBottom: "4px" },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  line: { padding: "6px 0", "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  text: { color: tokens.colorNeutralForeground1 },
});

interface Props {
  unread: readonly Unread[];
  severalTables: boolean;
}

/** The lines that give no score: where, what stands there, why, and what to do. */
export function UnreadLines({ unread, severalTables }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const id = useId();
  if (unread.length === 0) return null;
  const more = unread.length - mostShown;
  return (
    <div>
      <h3 id={id} className={mergeClasses(texts.subheading, styles.heading)}>
        <Warning20Regular className={styles.icon} aria-hidden />
        {t("scores.unread.heading", { count: unread.length })}
      </h3>
      <ul className={mergeClasses(texts.list, texts.scrolling)} aria-labelledby={id} tabIndex={0}>
        {unread.slice(0, mostShown).map((one, index) => (
          <li key={index} className={styles.line}>
            <p className={texts.note}>
              {severalTables && one.table !== ""
                ? t("scores.unread.lineOfSheet", { sheet: one.table, line: one.line })
                : t("scores.unread.line", { line: one.line })}{" "}
              <span className={styles.text}>“{one.text}”</span>
            </p>
            <p className={texts.sentence}>{t(`scores.unread.${one.reason}`, one.values)}</p>
          </li>
        ))}
        {more > 0 && <li className={styles.line}>{t("scores.unread.more", { count: more })}</li>}
      </ul>
    </div>
  );
}
