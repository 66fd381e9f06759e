import type { Say } from "../../messages/words";
import { createInterface } from "node:readline";
import { wordsIn } from "../../messages/words";
import { eachFile, eachShown, jobsFor } from "../many/each-file";
import { worksForAnother } from "../many/work-for";
import {
  columnsOption,
  fractionsOption,
  languageOption,
  thresholdOption,
  UsageError,
  yearOption,
} from "../options";
import { openScores } from "../scores/read-scores";
import { asJson } from "./as-json";
import { checkFile, type CheckOptions } from "./check-file";
import { exitCodeOf } from "./summary";
import { summaryTable } from "./summary-table";
import { toldFile, type ToldFile } from "./told-file";

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
  /** One line a file, told as soon as it is known; without files their names come in, one a line. */
  ndjson?: boolean;
  jobs?: string;
}

/**
 * Checks files and prints what was found.
 * @returns the exit code; 0 where each file has a line of its own, for whoever runs it to read.
 * @throws UsageError where something was asked for that cannot be.
 */
export async function checkCommand(files: readonly string[], flags: CheckFlags): Promise<number> {
  const t = wordsIn(languageOption(flags.lang, wordsIn("th")));
  const options = await checkOptions(flags, t);
  const isForPeople = !flags.json && !flags.ndjson;
  const work = async (file: string) => toldFile(await checkFile(file, options), isForPeople, t);
  if (worksForAnother(work)) return 0;
  const jobs = jobsFor(flags.jobs, flags.ndjson ? Infinity : files.length, t);
  if (flags.ndjson) {
    const named = files.length > 0 ? files : namesComingIn();
    await eachFile(named, jobs, work, ({ json }) => {
      console.log(JSON.stringify(json));
    });
    return 0;
  }
  if (files.length === 0) throw new UsageError(t("cli.wrong.noFile"));
  const told: ToldFile[] = [];
  await eachShown(files, jobs, work, (each) => {
    told.push(each);
  });
  return print(told, flags, t);
}

/** A name a line. */
async function* namesComingIn(): AsyncGenerator<string> {
  for await (const line of createInterface({ input: process.stdin }))
    if (line.trim() !== "") yield line;
}

function print(told: readonly ToldFile[], flags: CheckFlags, t: Say): number {
  const files = told.map(({ json }) => json);
  if (flags.json) {
    console.log(JSON.stringify(asJson(files), null, 2));
  } else {
    console.log(told.map(({ text }) => text).join("\n\n"));
    if (told.length > 1) console.log(`\n${summaryTable(told, t)}`);
  }
  return exitCodeOf(files);
}

/** @throws UsageError where something was asked for that cannot be. */
export async function checkOptions(flags: CheckedBy, t: Say): Promise<CheckOptions> {
  const fractions = fractionsOption(flags.fractions, t);
  return {
    year: flags.year === undefined ? null : yearOption(flags.year, t),
    columns: columnsOption(flags.columns, t),
    threshold: thresholdOption(flags.threshold, t),
    scoresOf: flags.scores === undefined ? null : await openScores(flags.scores, fractions, t),
  };
}
