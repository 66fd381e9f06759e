/**
 * A search for the matches of a form, left to right, but for those that stand right behind such a letter. In place
 * of looking behind within the expression, `(?<!…)`: Macs before Safari 16.4 refuse a whole file for one.
 * @param form of few letters, since a match refused is looked for again from its second letter on.
 */
export function notBehind(form: RegExp, letter: RegExp): Search {
  const search = new RegExp(form, form.ignoreCase ? "gi" : "g");
  return function* (text, endOf = (match) => match.index + match[0].length) {
    let from = 0;
    for (;;) {
      search.lastIndex = from;
      const match = search.exec(text);
      if (!match) return;
      const isRefused = letter.test(text.charAt(match.index - 1));
      from = isRefused ? match.index + 1 : endOf(match);
      if (!isRefused) yield match;
    }
  };
}

/** @param endOf where a match goes on beyond the form itself: the next is looked for from there on. */
export type Search = (
  text: string,
  endOf?: (match: RegExpExecArray) => number,
) => Generator<RegExpExecArray>;
