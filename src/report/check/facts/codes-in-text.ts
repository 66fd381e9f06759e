import type { ReportRow } from "../../form/report";
import { readCodes } from "../../terms/codes";
import { codesOfIssue } from "../../terms/issue-codes";
import { allMatches } from "../../terms/matches";
import { arabicDigits } from "../../terms/thai-text";
import type { TextFix } from "../found";
import { replaced } from "../place";

/** A code as someone wrote it, where it stands in the issue's text. */
export interface WrittenCode {
  text: string;
  start: number;
  /** As `i8`, `e6`, `O13`. */
  code: string;
}

const written = /(?:IIT|EIT|OIT|[IEO]|0(?=\d))[ .-]{0,2}\d{1,2}(?!\d)/gi;

/** As everyone looks for it. */
const usual = /^(?:[ie]|O)[1-9]\d?$/;

/** The codes of an issue that are written in full, and otherwise than is usual. */
export function oddlyWrittenCodes(issue: string): WrittenCode[] {
  const inArabic = arabicDigits(issue);
  const found = inArabic.match(written) ?? [];
  const mayBeOdd = issue !== inArabic || found.some((text) => !usual.test(text));
  return mayBeOdd ? writtenCodes(issue).filter(({ text, code }) => text !== code) : [];
}

/** The codes of an issue that are written in full, each with its letters; bare numbers of a list not. */
export function writtenCodes(issue: string): WrittenCode[] {
  const text = arabicDigits(issue);
  const wanted = new Set(codesOfIssue(issue).codes);
  return allMatches(text, written).flatMap((match): WrittenCode[] => {
    const [code = ""] = readCodes(match[0]).codes;
    if (!wanted.delete(code)) return [];
    const { index: start } = match;
    return [{ text: issue.slice(start, start + match[0].length), start, code }];
  });
}

/** The row's one code as it is written, with another in its place; none where no code is written out. */
export function recoded(row: ReportRow, to: string): TextFix[] {
  const [cell] = row.cells.issue;
  const [written] = cell ? writtenCodes(cell.text) : [];
  if (!cell || !written) return [];
  const { start, text } = written;
  return [replaced(cell, { start, end: start + text.length }, to, false)];
}
