import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../../language/words-shown";
import "../../../messages/ready";
import { useTextStyles } from "../../text-styles";
import type { CheckProps } from "../check-props";
import { CopyMessage } from "./CopyMessage";
import { dutiesOf, owedMessage, sayDepartment } from "./owed-message";
import { SectionProgress } from "./SectionProgress";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "16px" },
  due: { minWidth: 0 },
  department: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, overflowWrap: "anywhere" },
  abbreviation: { fontWeight: tokens.fontWeightSemibold },
});

/** How far each section is, and which department still owes what, each with a message to send. */
export function OwedList({ report }: CheckProps) {
  const { t, language } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const [due, setDue] = useState("");
  const { sections, owed } = report.standing;
  return (
    <section aria-labelledby="owed-heading" className={styles.section}>
      <h3 id="owed-heading" className={texts.heading}>
        {t("ready.owed.heading")}
      </h3>
      <ul className={texts.list}>
        {sections.map((section) => (
          <SectionProgress key={section.kind ?? "outside"} {...section} />
        ))}
      </ul>
      <p className={texts.note}>{t(`ready.owed.${owed.length > 0 ? "departments" : "nobody"}`)}</p>
      {owed.length > 0 && (
        <Field label={t("ready.owed.due")}>
          <Input
            type="date"
            className={styles.due}
            value={due}
            onChange={(_, { value }) => {
              setDue(value);
            }}
          />
        </Field>
      )}
      <ul className={texts.list}>
        {owed.map((one) => (
          <li key={one.department} className={styles.department}>
            <p className={styles.name}>
              <span className={styles.abbreviation}>{sayDepartment(one.department, t)} </span>
              {one.name}{" "}
              <span className={texts.note}>
                {t("ready.owed.amount", { rows: one.rows.length, found: dutiesOf(one).length })}
              </span>
            </p>
            <CopyMessage
              department={sayDepartment(one.department, t)}
              compose={() => owedMessage(one, report, due, language)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
