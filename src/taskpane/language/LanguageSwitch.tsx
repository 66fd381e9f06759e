import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { languages } from "../../messages/language";
import { rememberLanguage } from "./chosen-language";

const useStyles = makeStyles({
  group: { display: "flex", flexShrink: 0, gap: "4px" },
  choice: { minWidth: "44px", lineHeight: "1.5" },
});

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
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
          checked={i18n.resolvedLanguage === language}
          aria-label={t(`language.${language}Name`)}
          onClick={() => {
            rememberLanguage(language);
            void i18n.changeLanguage(language);
          }}
        >
          {t(`language.${language}`)}
        </ToggleButton>
      ))}
    </div>
  );
}
