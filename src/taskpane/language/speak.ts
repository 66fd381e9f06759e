import i18next from "i18next";
import { setI18n } from "react-i18next";
import type { Language } from "../../messages/language";
import "../../messages/pane";

/** From now on the pane says everything in this language; what it lacks is said in Thai. */
export function speak(language: Language): void {
  setI18n(i18next);
  void i18next.changeLanguage(language);
}
