/**
 * The matches of a form, left to right, but for those that stand right behind such a letter. In place of
 * looking behind within the expression, `(?<!…)`: Macs before Safari 16.4 refuse a whole file for one.
 * @param form of few letters, since a match refused is looked for again from its second letter on.
 * @param endOf where a match goes on beyond the form itself: the next is looked for from there on.
 */
export function* matchesNotBehind(
  text: string,
  form: RegExp,
  letter: RegExp,
  endOf = (match: RegExpExecArray) => match.index + match[0].length,
): Generator<RegExpExecArray> {
  const search = new RegExp(form, form.ignoreCase ? "gi" : "g");
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const isRefused = letter.test(text.charAt(match.index - 1));
    search.lastIndex = isRefused ? match.index + 1 : endOf(match);
    if (!isRefused) yield match;
  }
}
