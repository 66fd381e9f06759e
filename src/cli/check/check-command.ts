import type { TFunction } from "i18next";
import { wordsIn } from "../../messages/words";
import {
  columnsOption,
  fractionsOption,
  languageOption,
  thresholdOption,
  yearOption,
} from "../options";
import { oneByOne } from "../progress";
import { openScores } from "../scores/read-scores";
import { asJson } from "./as-json";
import { asText, summaryTable } from "./as-text";
import { checkFile, type CheckOptions } from "./check-file";
import { exitCodeOf } from "./summary";

/** What a check goes by, as typed on the command line. */
export interface CheckedBy {
  year?: string;
  columns?: string;
  scores?: string;
  fractions?: string;
  threshold?: string;
  lang: string;
}

export interface CheckFlags extends CheckedBy {
  json?: boolean;
}

/** Checks files one after the other and prints what was found; gives the exit code. */
export async function checkCommand(files: readonly string[], flags: CheckFlags): Promise<number> {
  const t = wordsIn(languageOption(flags.lang, wordsIn("th")));
  const options = await checkOptions(flags, t);
  const checked = await oneByOne(files, (file) => checkFile(file, options));
  if (flags.json) {
    console.log(JSON.stringify(asJson(checked, t), null, 2));
  } else {
    console.log(checked.map((each) => asText(each, t)).join("\n\n"));
    if (checked.length > 1) console.log(`\n${summaryTable(checked, t)}`);
  }
  return exitCodeOf(checked);
}

/** @throws UsageError where something was asked for that cannot be. */
export async function checkOptions(flags: CheckedBy, t: TFunction): Promise<CheckOptions> {
  const fractions = fractionsOption(flags.fractions, t);
  return {
    year: flags.year === undefined ? null : yearOption(flags.year, t),
    columns: columnsOption(flags.columns, t),
    threshold: thresholdOption(flags.threshold, t),
    scoresOf: flags.scores === undefined ? null : await openScores(flags.scores, fractions, t),
  };
}
