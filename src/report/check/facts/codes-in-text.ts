import { readCodes } from "../../terms/codes";
import { arabicDigits } from "../../terms/thai-text";

/** A code as someone wrote it, where it stands in the issue's text. */
export interface WrittenCode {
  text: string;
  start: number;
  /** As `i8`, `e6`, `O13`. */
  code: string;
}

const written = /(?:IIT|EIT|OIT|[IEO]|0(?=\d))[ .-]{0,2}\d{1,2}(?!\d)/gi;

/** The codes an issue begins with that are written in full, each with its letters; bare numbers of a list not. */
export function writtenCodes(issue: string): WrittenCode[] {
  const text = arabicDigits(issue);
  const { codes } = readCodes(text);
  let from = 0;
  return codes.flatMap((code): WrittenCode[] => {
    written.lastIndex = from;
    const match = written.exec(text);
    if (!match || readCodes(match[0]).codes[0] !== code) return [];
    from = match.index + match[0].length;
    return [{ text: issue.slice(match.index, from), start: match.index, code }];
  });
}
