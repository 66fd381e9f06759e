import { segmenters } from "./segmenters";

/** So near to where a text is cut off, its words may be others than those of the whole. UTF-16 units. */
const unsure = 60;

/**
 * A text of at most so many UTF-16 units: the whole of it, or its first words and an ellipsis. A word that alone is
 * longer is cut between letters as they are seen.
 */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const beginning = text.slice(0, most + unsure);
  const from = lastWordBehindSpace(beginning, most - 1);
  const end =
    from + lastEnd(beginning.slice(from), segmenters.words, most - 1 - from) ||
    lastEnd(beginning, segmenters.letters, most - 1);
  return `${beginning.slice(0, end).trimEnd()}…`;
}

/** Where the last word begins that surely does: behind a space; 0 where none does. What stands before need not be cut. */
function lastWordBehindSpace(text: string, most: number): number {
  for (let at = most; at > 0; at -= 1)
    if (text.charAt(at - 1) === " " && /[A-Za-z\dก-ฮเ-ไ]/.test(text.charAt(at))) return at;
  return 0;
}

/** Where the last segment ends that ends within so many units of a longer text; 0 where none does. */
function lastEnd(text: string, segmenter: Intl.Segmenter, most: number): number {
  return segmenter.segment(text).containing(most)?.index ?? 0;
}
