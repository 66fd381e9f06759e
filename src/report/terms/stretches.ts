/** Part of a text, in UTF-16 units. */
export interface Stretch {
  text: string;
  /** Where it begins in the whole. */
  from: number;
}

/**
 * Where a text may hold something, told by what none of it is without: the rest need not be looked through for it.
 * @param signs what it matches, left to right.
 * @param before how many letters of what is meant may stand before its sign, and one more where that one counts.
 * @param behind the same of those behind.
 * @returns the stretches around each sign, those that meet in one.
 */
export function stretchesAround(
  text: string,
  signs: Iterable<RegExpExecArray>,
  before: number,
  behind: number,
): Stretch[] {
  const ends: { start: number; end: number }[] = [];
  for (const { index, 0: sign } of signs) {
    const start = Math.max(0, index - before);
    const end = Math.min(text.length, index + sign.length + behind);
    const last = ends.at(-1);
    if (last && start <= last.end) last.end = end;
    else ends.push({ start, end });
  }
  return ends.map(({ start, end }) => ({ text: text.slice(start, end), from: start }));
}
