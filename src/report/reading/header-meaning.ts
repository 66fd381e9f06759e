import { distance } from "fastest-levenshtein";
import { squeeze } from "../terms/letters";
import { arabicDigits, withoutEnding } from "../terms/thai-text";
import { partOfIssue, scoreOfInstrument } from "./wordings/header-parts";
import { headerStems, subHeader, wholeHeaders, type Meaning } from "./wordings/headers";

/** How sure a header is about what its column holds, 0-1. */
export interface Sense {
  means: Meaning;
  weight: number;
}

/** Longer texts name no column. */
export const longestHeader = 80;

const whole = 1;
const nearMiss = 0.8;
const firstWord = 0.7;
const laterWord = 0.35;
/** In letters: the first word may stand behind so much (`การกำหนดขั้นตอน`); further on a sentence speaks of it. */
const farthestFirst = 10;
/** A letter in so many may be wrong. */
const lettersPerSlip = 6;

/** A header to compare by: without spaces, stars, brackets, years and the number in front. */
export function headerKey(header: string): string {
  const key = squeeze(arabicDigits(header)).toLowerCase();
  const bare = key
    .replace(/\([^()]*\)/g, "")
    .replace(/(?:ประจำ)?(?:ปี)(?:งบประมาณ)?(?:พ\.?ศ\.?)?25\d\d/, "");
  return withoutEnding(bare.replace(/^\d{1,2}[.)]/, ""), "*:.");
}

const wholeByKey = new Map(
  wholeHeaders.flatMap(({ means, words }) =>
    words.map((word) => [headerKey(word), means] as const),
  ),
);

/** What a header's words say its column holds, surest first; [] where nobody knows. */
export function sensesOf(header: string): Sense[] {
  if (header.length > longestHeader) return [];
  const key = headerKey(header);
  if (key === "") return [];
  const known = wholeByKey.get(key);
  const stems = stemsIn(key);
  const own = known ?? nearestTo(key);
  if (own === undefined) return stems;
  const others = stems.filter(({ means }) => means !== own);
  return [{ means: own, weight: known ? whole : nearMiss }, ...others];
}

/** Whether a header is one of the whole ones, letter by letter; for rows of nothing but headers. */
export const isWholeHeader = (header: string): boolean =>
  header.length <= longestHeader && wholeByKey.has(headerKey(header));

/** `คะแนน IIT`: where an instrument is named in a header, it is that of the scores below. */
export const isScoreOfInstrument = (header: string): boolean =>
  scoreOfInstrument.test(headerKey(header));

/** Whether a header is one of the whole ones but for slips of typing, or a word that stands under a group. */
export const isLowerHeader = (header: string): boolean => {
  if (header.length > longestHeader) return false;
  const key = headerKey(header);
  return subHeader.test(key) || wholeByKey.has(key) || nearestTo(key) !== undefined;
};

/** What a name under that of the issue says: its code, or the rest of it. Null where it is another column's. */
export function senseWithinIssue(group: string, name: string): Sense | null {
  if (sensesOf(group)[0]?.means !== "issue") return null;
  if (partOfIssue.test(headerKey(name))) return { means: "issue", weight: whole };
  const [first] = sensesOf(name);
  return first?.means === "code" ? first : null;
}

function stemsIn(key: string): Sense[] {
  const found = headerStems.flatMap(({ means, words }) => {
    const match = words.exec(key);
    return match ? [{ means, at: match.index, end: match.index + match[0].length, words }] : [];
  });
  const [first] = [...found].sort((a, b) => a.at - b.at);
  if (!first) return [];
  // A word within the first one's own says nothing: ผลการดำเนินงาน is no action.
  const rest = key.slice(first.end);
  const others = found.filter(
    ({ means, at, words }) => means !== first.means && (at === first.at || words.test(rest)),
  );
  const weight = first.at <= farthestFirst ? firstWord : laterWord;
  return [
    { means: first.means, weight },
    ...others.map(({ means }) => ({ means, weight: laterWord })),
  ];
}

/** Slips are made further on: what begins otherwise is another word, as การดำเนินการ is beside ผลการดำเนินการ. */
function nearestTo(key: string): Meaning | undefined {
  for (const [known, means] of wholeByKey) {
    if (known.charAt(0) !== key.charAt(0)) continue;
    const slips = Math.floor(known.length / lettersPerSlip);
    if (Math.abs(known.length - key.length) <= slips && distance(known, key) <= slips) return means;
  }
  return undefined;
}
