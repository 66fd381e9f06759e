import { languageOf, type Language } from "../../messages/language";

/** Excel on the web keeps what each site remembers apart by a key of its own. */
function storageKey(): string {
  const partition = typeof Office === "undefined" ? "" : (Office.context?.partitionKey ?? "");
  return `${partition}ita-report.language`;
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey(), language);
  } catch {
    // Storage may be switched off; the choice then holds until the pane closes.
  }
}

/** The person's own choice, else the language of Excel's display, else Thai. */
export function chosenLanguage(): Language {
  const display = typeof Office === "undefined" ? null : Office.context?.displayLanguage;
  return languageOf(rememberedTag()) ?? languageOf(display) ?? "th";
}

function rememberedTag(): string | null {
  try {
    return localStorage.getItem(storageKey());
  } catch {
    return null;
  }
}
