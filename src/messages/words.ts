import i18next, { type TFunction } from "i18next";
import { languages, type Language } from "./language";
import type check from "./th/check.json";
import type cli from "./th/cli.json";
import type directory from "./th/directory.json";
import type files from "./th/files.json";
import type findings from "./th/findings.json";
import type layout from "./th/layout.json";
import type open from "./th/open.json";
import type pane from "./th/pane.json";
import type publish from "./th/publish.json";
import type ready from "./th/ready.json";
import type restore from "./th/restore.json";
import type row from "./th/row.json";
import type scores from "./th/scores.json";
import type years from "./th/years.json";

/*
 * Where the messages of pane and command line come together. Whoever says something imports its part, as
 * `import "../messages/scores"`: it is loaded with what says it, no sooner, and can be said at once.
 */

/** The pane's own, and what each other part says under its name. */
type Messages = typeof pane & {
  cli: typeof cli;
  directory: typeof directory;
  files: typeof files;
  findingList: typeof check;
  findings: typeof findings;
  layout: typeof layout;
  open: typeof open;
  publish: typeof publish;
  ready: typeof ready;
  restore: typeof restore;
  row: typeof row;
  scores: typeof scores;
  years: typeof years;
};

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: Messages };
  }
}

void i18next.init({
  lng: "th",
  fallbackLng: "th",
  initAsync: false,
  // React escapes what it shows.
  interpolation: { escapeValue: false },
});

/** Adds what a part says; both languages have the same keys. */
export function addMessages(part: Record<Language, Partial<Messages>>): void {
  for (const language of languages)
    i18next.addResourceBundle(language, "translation", part[language], true);
}

/** Says the messages that are loaded in one language, whichever the pane shows. */
export function wordsIn(language: Language): TFunction {
  return i18next.getFixedT(language);
}
