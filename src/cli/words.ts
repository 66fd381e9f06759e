import { createInstance, type TFunction } from "i18next";
import cliInEnglish from "../messages/en/cli.json";
import findingsInEnglish from "../messages/en/findings.json";
import type { Language } from "../messages/language";
import cli from "../messages/th/cli.json";
import findings from "../messages/th/findings.json";

/** The messages of the command line and of the rules, in one language. */
export function wordsIn(language: Language): TFunction {
  const words = createInstance();
  void words.init({
    lng: language,
    fallbackLng: "th",
    resources: {
      th: { translation: { cli, findings } },
      en: { translation: { cli: cliInEnglish, findings: findingsInEnglish } },
    },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return words.t;
}
