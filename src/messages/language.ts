import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en";
import { th } from "./th";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof th };
  }
}

export type Language = "th" | "en";

export const languages: readonly Language[] = ["th", "en"];

/** The language of a tag such as en-US; null where there are no messages in it. */
export function languageOf(tag: string | null | undefined): Language | null {
  const [primary] = (tag ?? "").toLowerCase().split("-");
  return languages.find((language) => language === primary) ?? null;
}

/** Makes the messages ready at once; what one language lacks is said in Thai. */
export function startLanguage(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: "th",
    resources: { th: { translation: th }, en: { translation: en } },
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
}
