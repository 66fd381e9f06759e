import type { Say } from "../../messages/words";
import { createInterface } from "node:readline";
import { availableParallelism } from "node:os";
import { parentPort } from "node:worker_threads";
import { wordsIn } from "../../messages/words";
import { acrossCores } from "../many/across-cores";
import { workFor } from "../many/work-for";
import {
  columnsOption,
  fractionsOption,
  jobsOption,
  languageOption,
  thresholdOption,
  UsageError,
  yearOption,
} from "../options";
import { Progress } from "../progress";
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

/** Fewer files than this are done before workers would have begun. */
const many = 8;

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
  if (parentPort) {
    workFor(parentPort, work);
    return 0;
  }
  const jobs = jobsOption(flags.jobs, t) ?? availableParallelism();
  if (flags.ndjson) {
    const named = files.length > 0 ? files : namesComingIn();
    await eachTold(named, jobs, work, ({ json }) => {
      console.log(JSON.stringify(json));
    });
    return 0;
  }
  if (files.length === 0) throw new UsageError(t("cli.wrong.noFile"));
  const told: ToldFile[] = [];
  const progress = new Progress(files.length);
  await eachTold(files, files.length < many ? 1 : jobs, work, (each) => {
    told.push(each);
    progress.oneMore();
  });
  progress.end();
  return print(told, flags, t);
}

/** One after the other, or side by side where there are workers for it; told in their order. */
async function eachTold(
  files: AsyncIterable<string> | Iterable<string>,
  jobs: number,
  work: (file: string) => Promise<ToldFile>,
  tell: (told: ToldFile) => void,
): Promise<void> {
  if (jobs > 1) await acrossCores(files, jobs, tell);
  else for await (const file of files) tell(await work(file));
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
