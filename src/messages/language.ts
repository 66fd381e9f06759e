import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import en from "./en/pane.json";
import th from "./th/pane.json";
import type check from "./th/check.json";
import type cli from "./th/cli.json";
import type files from "./th/files.json";
import type findings from "./th/findings.json";
import type publish from "./th/publish.json";
import type ready from "./th/ready.json";
import type restore from "./th/restore.json";
import type row from "./th/row.json";
import type scores from "./th/scores.json";
import type years from "./th/years.json";

/** What each part that is loaded on demand says beside what the pane always does. */
interface StepMessages {
  findingList: typeof check;
  cli: typeof cli;
  files: typeof files;
  findings: typeof findings;
  publish: typeof publish;
  ready: typeof ready;
  restore: typeof restore;
  row: typeof row;
  scores: typeof scores;
  years: typeof years;
}

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof th & StepMessages };
  }
}

export type Language = "th" | "en";

export const languages: readonly Language[] = ["th", "en"];

/** The language of a tag such as en-US; null where there are no messages in it. */
export function languageOf(tag: string | null | undefined): Language | null {
  const [primary] = (tag ?? "").toLowerCase().split("-");
  return languages.find((language) => language === primary) ?? null;
}

const messages: Record<Language, object> = { th, en };

/** Adds what a part says; it comes with the part itself. Both languages have the same keys. */
export function addMessages(added: Record<Language, Partial<StepMessages>>): void {
  for (const language of languages) {
    messages[language] = { ...messages[language], ...added[language] };
    if (i18next.isInitialized)
      i18next.addResourceBundle(language, "translation", added[language], true);
  }
}

/** Makes the messages ready at once; what one language lacks is said in Thai. */
export function startLanguage(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: "th",
    resources: { th: { translation: messages.th }, en: { translation: messages.en } },
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
}
