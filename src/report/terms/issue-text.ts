import { readCodes } from "./codes";
import { writeScores } from "./scores";
import { oneLine } from "./thai-text";

export interface ChosenItem {
  code: string;
  title: string;
  score: number | null;
}

/**
 * Items that make one row: `i19 และ i20 การใช้ทรัพย์สินของราชการ`. The same title stands once, others
 * with " / " between.
 */
export function issueOf(items: readonly ChosenItem[]): string {
  const codes = listed(items.map(({ code }) => code));
  const titles = new Set(items.map(({ title }) => oneLine(title)).filter((title) => title !== ""));
  const title = [...titles].join(" / ");
  const issue = `${codes} ${title}`.trim();
  // A title that begins `ถึง 5 ...` would read as another code; a colon keeps it apart.
  return readCodes(issue).codes.length === readCodes(codes).codes.length
    ? issue
    : `${codes} : ${title}`;
}

/** What goes into the score cell: one number, or `80.24 และ 84.19`; "" where none has a score. */
export function scoreCellOf(items: readonly ChosenItem[]): number | string {
  return writeScores(items.flatMap(({ score }) => score ?? []));
}

function listed(codes: readonly string[]): string {
  const last = codes.at(-1) ?? "";
  return codes.length < 2 ? last : `${codes.slice(0, -1).join(", ")} และ ${last}`;
}
