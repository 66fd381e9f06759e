import { createContext, useContext } from "react";
import type { Language } from "../../messages/language";
import "../../messages/pane";
import { wordsIn, type Say } from "../../messages/words";

/** The language the pane shows, and how a person chooses another. */
interface ShownLanguage {
  language: Language;
  choose: (language: Language) => void;
}

export const ShownLanguage = createContext<ShownLanguage>({ language: "th", choose: () => {} });

/** What the pane says, in the language that it shows. */
export function useWords(): ShownLanguage & { t: Say } {
  const shown = useContext(ShownLanguage);
  return { ...shown, t: wordsIn(shown.language) };
}
