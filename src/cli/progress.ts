import { SingleBar } from "cli-progress";

/** From so many files on, waiting is shown. */
const many = 5;

/** Does something with one file after the other; in a terminal a bar shows how far it has come. */
export async function oneByOne<Done>(
  files: readonly string[],
  work: (file: string) => Promise<Done>,
): Promise<Done[]> {
  const bar =
    files.length >= many && process.stderr.isTTY
      ? new SingleBar({
          format: "{bar} {value}/{total}",
          stream: process.stderr,
          clearOnComplete: true,
        })
      : null;
  bar?.start(files.length, 0);
  const all: Done[] = [];
  for (const file of files) {
    all.push(await work(file));
    bar?.increment();
  }
  bar?.stop();
  return all;
}
