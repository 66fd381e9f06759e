/**
 * Where a wording is known from: the form as published for FY2566; other agencies' published reports or the
 * handbooks; or only likely, since people write so elsewhere.
 */
export type WordingSource = "form" | "seen" | "likely";

/** What some words of the world mean; a wording more is a line more in one of these tables. */
export interface Wording<Meaning, Words> {
  means: Meaning;
  words: Words;
  source: WordingSource;
}
