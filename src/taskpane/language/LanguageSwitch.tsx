import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { useWords } from "./words-shown";
import { languages } from "../../messages/language";
import { rememberLanguage } from "./chosen-language";

const useStyles = makeStyles({
  group: { display: "flex", flexShrink: 0, gap: "4px" },
  choice: { minWidth: "44px", lineHeight: "1.5" },
});

export default function LanguageSwitch() {
  const { t, language: shown, choose } = useWords();
  const styles = useStyles();
  return (
    <div role="group" aria-label={t("language.choose")} className={styles.group}>
      {languages.map((language) => (
        <ToggleButton
          key={language}
          size="small"
          appearance="subtle"
          lang={language}
          className={styles.choice}
          checked={language === shown}
          aria-label={t(`language.${language}Name`)}
          onClick={() => {
            rememberLanguage(language);
            choose(language);
          }}
        >
          {t(`language.${language}`)}
        </ToggleButton>
      ))}
    </div>
  );
}
