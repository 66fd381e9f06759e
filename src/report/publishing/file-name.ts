import type { FinishedReport } from "./finished-report";
import { documentWords as words, fileTitles } from "./wordings";

/** What no file of Windows may be called (learn.microsoft.com: Naming Files, Paths, and Namespaces), and what hides. */
const notInNames = /[\\/:*?"<>|\p{Cc}\p{Cf}\u2028\u2029]+/gu;

/** In bytes of UTF-8: Linux and Mac allow 255, of which an ending and a mark for drafts need some. */
const mostBytes = 210;

/** A name for its files, without an ending: what it is, the year, whose. */
export function fileNameOf({
  kind,
  agency,
  fiscalYear,
  isDraft,
}: Pick<FinishedReport, "kind" | "agency" | "fiscalYear" | "isDraft">): string {
  const name = [fileTitles[kind], fiscalYear ?? "", agency.replace(notInNames, " ")].join(" ");
  const trimmed = shortened(name.replace(/\s+/g, " ").trim()).trim();
  // The ending brings a dot of its own.
  const whole = trimmed.endsWith(".") ? trimmed.slice(0, -1) : trimmed;
  return isDraft ? `${whole} (${words.draft})` : whole;
}

/** As many whole letters as there is room for. */
function shortened(text: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let short = "";
  for (const letter of text) {
    bytes += encoder.encode(letter).length;
    if (bytes > mostBytes) return short;
    short += letter;
  }
  return short;
}
