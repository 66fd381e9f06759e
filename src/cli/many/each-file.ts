import { availableParallelism } from "node:os";
import type { Say } from "../../messages/words";
import { jobsOption } from "../options";
import { Progress } from "../progress";
import { acrossCores } from "./across-cores";

/** Fewer files than this are done before workers would have begun. */
const many = 8;

/**
 * Works on files one after the other, or side by side where there are workers for it.
 * @param tell is given what came of each, in the order of the files, as soon as it is known.
 */
export async function eachFile<Done>(
  files: AsyncIterable<string> | Iterable<string>,
  jobs: number,
  work: (file: string) => Promise<Done>,
  tell: (done: Done) => void | Promise<void>,
): Promise<void> {
  if (jobs > 1) await acrossCores(files, jobs, tell);
  else for await (const file of files) await tell(await work(file));
}

/** The same of files that are all known, while a terminal shows how far it has come. */
export async function eachShown<Done>(
  files: readonly string[],
  jobs: number,
  work: (file: string) => Promise<Done>,
  tell: (done: Done) => void | Promise<void>,
): Promise<void> {
  const progress = new Progress(files.length);
  await eachFile(files, jobs, work, async (done: Done) => {
    await tell(done);
    progress.oneMore();
  });
  progress.end();
}

/** How many workers: as asked for, else as many as there are cores where there is work for them. */
export const jobsFor = (given: string | undefined, files: number, t: Say): number =>
  jobsOption(given, t) ?? (files < many ? 1 : availableParallelism());
