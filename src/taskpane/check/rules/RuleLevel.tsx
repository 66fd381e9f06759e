import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useWords } from "../../language/words-shown";
import type { Rule } from "../../../report/check/rules/rule";
import type { Listed } from "../../../report/check/rules/rules";
import type { Seriousness } from "../../../report/check/settings";
import { useFocus } from "../../parts/use-focus";
import { useTextStyles } from "../../text-styles";
import { levelsOf, levelToKeep } from "./levels";

const useStyles = makeStyles({
  rule: {
    padding: "8px 0",
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  name: { flex: "1 1 120px" },
  select: { flex: "0 0 auto" },
});

interface Props {
  rule: Listed<Rule>;
  level: Seriousness;
  /** Null: as serious as the rule is by itself. Tells whether it was done. */
  onLevel: (level: Seriousness | null) => Promise<boolean>;
}

/** One rule with its level; a changed one says so in words and can be put back with one click. */
export function RuleLevel({ rule, level, onLevel }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const id = useId();
  const { place: select, focus } = useFocus<HTMLSelectElement>();
  /** Shown while it is being written. */
  const [chosen, setChosen] = useState<Seriousness | null>(null);
  const { code, severity } = rule;
  const isChanged = level !== severity;
  const choose = async (wanted: Seriousness) => {
    setChosen(wanted);
    await onLevel(levelToKeep(rule, wanted));
    setChosen(null);
  };
  return (
    <li className={styles.rule}>
      <div className={styles.line}>
        <label htmlFor={id} className={styles.name}>
          {t(`findings.rules.${code}.name`)}
        </label>
        <Select
          id={id}
          ref={select}
          className={styles.select}
          value={chosen ?? level}
          aria-describedby={`${id}-why`}
          onChange={(_, { value }) => {
            const wanted = levelsOf(rule).find((each) => each === value);
            if (wanted) void choose(wanted);
          }}
        >
          {levelsOf(rule).map((each) => (
            <option key={each} value={each}>
              {each === "off" ? t("ready.rules.off") : t(`findings.severity.${each}`)}
            </option>
          ))}
        </Select>
      </div>
      <p id={`${id}-why`} className={texts.note}>
        {t(`findings.rules.${code}.why`)}
      </p>
      {isChanged && (
        <div className={styles.line}>
          <span className={texts.note}>{t("ready.rules.own", { severity })} </span>
          <Button
            size="small"
            className={texts.link}
            aria-describedby={id}
            onClick={() => {
              focus();
              void choose(severity);
            }}
          >
            {t("ready.rules.reset")}
          </Button>
        </div>
      )}
    </li>
  );
}
