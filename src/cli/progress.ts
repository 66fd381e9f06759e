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
