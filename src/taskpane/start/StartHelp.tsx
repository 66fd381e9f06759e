import { Button, makeStyles, tokens } from "@fluentui/react-components";
import "../../messages/start";
import { useWords } from "../language/words-shown";
import type { Surroundings } from "./await-office";

const useStyles = makeStyles({
  page: { padding: "16px" },
  title: {
    margin: "8px 0",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: { margin: "0 0 12px", color: tokens.colorNeutralForeground2 },
  steps: { margin: "0 0 16px", paddingInlineStart: "24px" },
  step: { marginBottom: "6px" },
  it: {
    marginTop: "24px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  itTitle: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: "inherit" },
  itNote: { margin: 0 },
});

const steps = ["step1", "step2", "step3"] as const;

/** Why the pane cannot start where it is, and the way in. */
export default function StartHelp({ reason }: { reason: Exclude<Surroundings, "excel"> }) {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h2 className={styles.title}>{t(`start.${reason}.title`)}</h2>
      <p className={styles.sentence}>{t(`start.${reason}.what`)}</p>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step} className={styles.step}>
            {t(`start.${reason}.${step}`)}
          </li>
        ))}
      </ol>
      {reason === "no-office" && (
        <Button
          appearance="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {t("start.retry")}
        </Button>
      )}
      <section className={styles.it}>
        <h3 className={styles.itTitle}>{t("start.forIt")}</h3>
        <p className={styles.itNote}>{t(`start.${reason}.it`)}</p>
      </section>
    </main>
  );
}
