/**
 * The place that a key leads to from the finding at another one: arrow keys to the next ones, Home and End
 * to the first and last on show. Null where it leads nowhere.
 */
export function placeAfterKey(key: string, at: number, count: number): number | null {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[key];
  return at < 0 || to === undefined || to < 0 || to >= count ? null : to;
}
