import type { Language } from "./language";
import type check from "./th/check.json";
import type cli from "./th/cli.json";
import type directory from "./th/directory.json";
import type files from "./th/files.json";
import type findings from "./th/findings.json";
import type layout from "./th/layout.json";
import type notices from "./th/notices.json";
import type open from "./th/open.json";
import type pane from "./th/pane.json";
import type publish from "./th/publish.json";
import type ready from "./th/ready.json";
import type restore from "./th/restore.json";
import type row from "./th/row.json";
import type scores from "./th/scores.json";
import type start from "./th/start.json";
import type years from "./th/years.json";

/*
 * Where the messages of pane and command line come together. Whoever says something imports its part, as
 * `import "../messages/scores"`: it is loaded with what says it, no sooner, and can be said at once.
 *
 * Read here rather than by i18next: of what that knows, messages without plurals need two things, and it is an
 * eighth of what the pane loads before its first paint.
 */

/** What is said all over the pane, and what each other part says under its name. */
type Messages = typeof pane &
  typeof notices &
  typeof start & {
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

type KeysIn<Part> = {
  [Key in keyof Part & string]: Part[Key] extends string ? Key : `${Key}.${KeysIn<Part[Key]>}`;
}[keyof Part & string];

/** `scores.box.label` for what stands in scores.json. */
export type MessageKey = KeysIn<Messages>;

/** What stands in a message for `{{name}}`. */
type Values = Readonly<Record<string, string | number | null | undefined>>;

/** The message of a key in one language, with its values in their places. */
export type Say = (key: MessageKey, values?: Values) => string;

interface Part {
  readonly [key: string]: string | Part;
}

/** What has come so far, for all of the page: each part puts its own in once, as it comes. */
const loaded: Record<Language, Record<string, string | Part>> = { th: {}, en: {} };

/** Adds what a part says; both languages have the same keys. */
export function addMessages(part: Record<Language, Partial<Messages>>): void {
  Object.assign(loaded.th, part.th);
  Object.assign(loaded.en, part.en);
}

/** Says the messages that are loaded in one language, whichever the pane shows. */
export const wordsIn = (language: Language): Say => says[language];

const says: Record<Language, Say> = {
  th: (key, values) => say("th", key, values),
  en: (key, values) => say("en", key, values),
};

/** `$t(findings.columns.{{key}})`: another message, by a key that a value may be part of. */
const reference = /\$t\(([^()]*)\)/g;
const placeholder = /\{\{(\w+)\}\}/g;

/** What was typed stays as it was typed: a value is looked at for neither. */
function say(language: Language, key: string, values: Values = {}): string {
  const filled = (text: string) =>
    text.replace(placeholder, (_, name: string) => String(values[name] ?? ""));
  const message = messageOf(language, key) ?? messageOf("th", key) ?? key;
  return message
    .split(reference)
    .map((text, at) => (at % 2 === 0 ? filled(text) : say(language, filled(text), values)))
    .join("");
}

function messageOf(language: Language, key: string): string | null {
  let found: string | Part | undefined = loaded[language];
  for (const name of key.split(".")) found = typeof found === "object" ? found[name] : undefined;
  return typeof found === "string" ? found : null;
}
