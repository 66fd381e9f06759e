/** What no XML document may hold (XML 1.0, 2.2 Characters), not even escaped: a word processor refuses the whole file. */
const mayNotBeXml = /[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu;

export const xmlText = (text: string): string =>
  text.replace(mayNotBeXml, (letter) => ("\t\n\r".includes(letter) ? letter : ""));
