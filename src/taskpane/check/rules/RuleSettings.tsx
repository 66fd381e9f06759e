import { makeStyles } from "@fluentui/react-components";
import { useWords } from "../../language/words-shown";
import "../../../messages/ready";
import { severities } from "../../../report/check/found";
import { rules } from "../../../report/check/rules/rules";
import { Fold } from "../../parts/Fold";
import { useTextStyles } from "../../text-styles";
import type { CheckProps } from "../check-props";
import { RuleLevel } from "./RuleLevel";

const useStyles = makeStyles({
  settings: { marginTop: "16px" },
  group: { marginTop: "12px" },
});

/** Every rule of the check, why it is there, and how serious it is in this workbook. */
export function RuleSettings(props: CheckProps) {
  const { t } = useWords();
  const styles = useStyles();
  const changed = props.report.levels.length;
  const label =
    changed > 0 ? t("ready.rules.headingChanged", { count: changed }) : t("ready.rules.heading");
  return (
    <section aria-label={t("ready.rules.heading")} className={styles.settings}>
      <Fold label={label}>
        <RuleLevels {...props} />
      </Fold>
    </section>
  );
}

export function RuleLevels({ report: { levels }, actions }: CheckProps) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <>
      <p className={texts.sentence}>{t("ready.rules.what")}</p>
      {severities.map((severity) => (
        <section key={severity} className={styles.group} aria-labelledby={`rules-${severity}`}>
          <h4 id={`rules-${severity}`} className={texts.subheading}>
            {t("ready.rules.group", { severity })}
          </h4>
          <ul className={texts.list}>
            {rules
              .filter((rule) => rule.severity === severity)
              .map((rule) => (
                <RuleLevel
                  key={rule.code}
                  rule={rule}
                  level={levels.find((each) => each.rule === rule.code)?.level ?? rule.severity}
                  onLevel={(level) => actions.setLevel(rule.code, level)}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
