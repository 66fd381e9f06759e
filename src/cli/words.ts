import { createInstance, type TFunction } from "i18next";
import cliInEnglish from "../messages/en/cli.json";
import filesInEnglish from "../messages/en/files.json";
import findingsInEnglish from "../messages/en/findings.json";
import type { Language } from "../messages/language";
import cli from "../messages/th/cli.json";
import files from "../messages/th/files.json";
import findings from "../messages/th/findings.json";

/** The messages of the command line, of files and of the rules, in one language. */
export function wordsIn(language: Language): TFunction {
  const words = createInstance();
  void words.init({
    lng: language,
    fallbackLng: "th",
    resources: {
      th: { translation: { cli, files, findings } },
      en: {
        translation: { cli: cliInEnglish, files: filesInEnglish, findings: findingsInEnglish },
      },
    },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return words.t;
}
