/**
 * A day or time as a person sees it in a cell: in Thai, of the Buddhist era, as spreadsheets in Thailand
 * show it, unless its format asks for another language or for the year in front.
 * @param date its UTC fields are what stands in the cell
 * @param format as Excel writes it, `[$-409]d mmm yyyy`
 */
export function dateText(date: Date, format = ""): string {
  // What Excel itself shows where a number is no day at all.
  if (Number.isNaN(date.getTime())) return "#####";
  const letters = lettersOf(format);
  const parts = partsIn(letters);
  if (/^y+[^a-z]*m+[^a-z]*d/.test(letters)) return date.toISOString().slice(0, 10);
  const language = isForeign(format) ? "en-GB" : "th-TH-u-ca-buddhist";
  return new Intl.DateTimeFormat(language, { ...parts, timeZone: "UTC" }).format(date);
}

/** The letters that stand for parts of a date; b is the year of the Buddhist era. Literal text is left out. */
function lettersOf(format: string): string {
  const [first = ""] = format.split(";");
  return first
    .replace(/"[^"]*"|\\.|\[[^[\]]*\]|[*_]./g, "")
    .toLowerCase()
    .replaceAll("b", "y");
}

function partsIn(letters: string): Intl.DateTimeFormatOptions {
  const isTime = /[hs]/.test(letters);
  // Minutes are written as months are.
  const days = isTime ? letters.replace(/h[^a-z]*m{1,2}|m{1,2}[^a-z]*s/g, "") : letters;
  const time: Intl.DateTimeFormatOptions = isTime
    ? { hour: "numeric", minute: "2-digit", hourCycle: "h23" }
    : {};
  const [months = ""] = /m+/.exec(days) ?? [];
  const [isDay, isYear] = [/d/.test(days), /y/.test(days)];
  if (!isDay && !isYear && months === "" && !isTime) return whole;
  return {
    ...(isDay ? { day: "numeric" } : {}),
    ...(months === "" ? {} : { month: monthOf(months.length) }),
    ...(isYear ? { year: "numeric" } : {}),
    ...time,
  };
}

const whole: Intl.DateTimeFormatOptions = { day: "numeric", month: "numeric", year: "numeric" };

const monthOf = (letters: number) => (letters < 3 ? "numeric" : letters === 3 ? "short" : "long");

/** A language other than Thai: `[$-409]`, `[$-en-US]`. Thai is th, or a number that ends in 41E. */
function isForeign(format: string): boolean {
  const [, language] = /\[\$[^[\]-]*-([^\],]+)/.exec(format) ?? [];
  return language !== undefined && !/^th|0?41e$/i.test(language) && !systemDate.test(language);
}

/** `F800` and `F400` leave day and time to the computer's own settings. */
const systemDate = /^(?:x-sys|f[48]00$)/i;
