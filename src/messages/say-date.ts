/**
 * A day as people write it, in Thai by the Buddhist era.
 * @param date as 2026-11-23; what is no such date is given back as it stands.
 */
export function sayDate(
  date: string,
  language: string | undefined,
  dateStyle: "long" | "medium" = "medium",
): string {
  const day = new Date(`${date}T00:00:00`);
  if (Number.isNaN(day.getTime())) return date;
  const locale = language === "th" ? "th-TH-u-ca-buddhist" : "en-GB";
  return new Intl.DateTimeFormat(locale, { dateStyle }).format(day);
}
