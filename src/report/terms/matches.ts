/**
 * All matches of an expression with `g`, left to right. `matchAll` makes the expression anew each time, which for
 * short texts takes longer than to look them through.
 */
export function allMatches(text: string, form: RegExp): RegExpExecArray[] {
  if (!form.global) throw new TypeError(`${String(form)} has no g, and would be found for ever`);
  const found: RegExpExecArray[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) {
    found.push(match);
    if (match[0] === "") form.lastIndex += 1;
  }
  return found;
}

/**
 * A search for the matches of a form, left to right, but for those that stand right behind such a letter. In place
 * of looking behind within the expression, `(?<!…)`: Macs before Safari 16.4 refuse a whole file for one.
 * @param form of few letters, since a match refused is looked for again from its second letter on.
 */
export function notBehind(form: RegExp, letter: RegExp): Search {
  const search = new RegExp(form, form.ignoreCase ? "gi" : "g");
  return (text, endOf = endOfMatch) => {
    const found: RegExpExecArray[] = [];
    search.lastIndex = 0;
    for (let match = search.exec(text); match; match = search.exec(text)) {
      const isRefused = letter.test(text.charAt(match.index - 1));
      search.lastIndex = isRefused ? match.index + 1 : endOf(match);
      if (!isRefused) found.push(match);
    }
    return found;
  };
}

const endOfMatch = ({ 0: found, index }: RegExpExecArray): number => index + found.length;

/** @param endOf where a match goes on beyond the form itself: the next is looked for from there on. */
export type Search = (
  text: string,
  endOf?: (match: RegExpExecArray) => number,
) => readonly RegExpExecArray[];
