import { SingleBar } from "cli-progress";

/** From so many files on, waiting is shown. */
const many = 5;

/** In a terminal, how far the work on files has come. */
export class Progress {
  private readonly bar: SingleBar | null = null;

  constructor(files: number) {
    if (files < many || !process.stderr.isTTY) return;
    this.bar = new SingleBar({
      format: "{bar} {value}/{total}",
      stream: process.stderr,
      clearOnComplete: true,
    });
    this.bar.start(files, 0);
  }

  oneMore(): void {
    this.bar?.increment();
  }

  end(): void {
    this.bar?.stop();
  }
}

/** Does something with one file after the other, and shows how far it has come. */
export async function oneByOne<Done>(
  files: readonly string[],
  work: (file: string) => Promise<Done>,
): Promise<Done[]> {
  const progress = new Progress(files.length);
  const all: Done[] = [];
  for (const file of files) {
    all.push(await work(file));
    progress.oneMore();
  }
  progress.end();
  return all;
}
