import { readableText } from "../terms/symbols";

const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** What no XML document may hold (XML 1.0, 2.2 Characters), not even escaped: a word processor refuses the whole file. */
const inNoDocument = /[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu;

/** A text as documents can hold it: one kind of line end, and letters of fonts of symbols as those they look like. */
export const documentText = (text: string): string =>
  readableText(text.replace(lineEnds, "\n"), undefined).replace(inNoDocument, (letter) =>
    "\t\n".includes(letter) ? letter : "",
  );
