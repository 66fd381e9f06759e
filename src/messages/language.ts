export type Language = "th" | "en";

export const languages: readonly Language[] = ["th", "en"];

/** The language of a tag such as en-US; null where there are no messages in it. */
export function languageOf(tag: string | null | undefined): Language | null {
  const [primary] = (tag ?? "").toLowerCase().split("-");
  return languages.find((language) => language === primary) ?? null;
}
