import type { FinishedReport } from "./finished-report";
import { documentWords as words } from "./wordings";

/** What no file of Windows may be called (learn.microsoft.com: Naming Files, Paths, and Namespaces), and what hides. */
const notInNames = /[\\/:*?"<>|\p{Cc}\p{Cf}\u2028\u2029]+/gu;

/** Letters: paths of Windows end at 260, and the folder needs most of them. */
const longest = 120;

/** A name for its files, without an ending: what it is, the year, whose. */
export function fileNameOf({ agency, fiscalYear, isDraft }: FinishedReport): string {
  const name = ["รายงาน ITA", fiscalYear ?? "", agency.replace(notInNames, " ")].join(" ");
  const whole = name.replace(/\s+/g, " ").trim();
  const short = whole.slice(0, longest).trim();
  const trimmed = short.endsWith(".") ? short.slice(0, -1) : short;
  return isDraft ? `${trimmed} (${words.draft})` : trimmed;
}
