import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** For each worker so many files are taken ahead of what was told: memory stays bounded, however many there are. */
const ahead = 4;

/**
 * Has files worked on side by side, each worker being this same program with the same words on its command line.
 * @param tell is given what came of each, in the order of the files, as soon as it is known.
 * @throws what a worker threw; the others are stopped.
 */
export async function acrossCores<Done>(
  files: AsyncIterable<string> | Iterable<string>,
  jobs: number,
  tell: (done: Done) => void | Promise<void>,
): Promise<void> {
  const hands: Hand<Done>[] = [];
  const open: Promise<void>[] = [];
  let told = Promise.resolve();
  try {
    let count = 0;
    for await (const file of files) {
      const hand = hands[count % jobs] ?? new Hand<Done>();
      if (hands.length < jobs) hands.push(hand);
      count += 1;
      const done = hand.work(file);
      told = Promise.all([done, told]).then(([what]) => tell(what));
      open.push(told);
      if (open.length >= jobs * ahead) await open.shift();
    }
    await told;
  } finally {
    await Promise.all(hands.map((hand) => hand.stop()));
  }
}

/** A worker, which does one thing after the other. */
class Hand<Done> {
  private readonly worker = new Worker(new URL(import.meta.url), { argv: process.argv.slice(2) });
  private last: Promise<unknown> = once(this.worker, "online");

  work(file: string): Promise<Done> {
    const mine = this.last.then(() => this.ask(file));
    this.last = mine;
    return mine;
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  private ask(file: string): Promise<Done> {
    const { worker } = this;
    return new Promise((resolve, reject) => {
      const ended = () => {
        reject(new Error(`A worker ended before it was done with ${file}.`));
      };
      worker.once("message", (done: Done) => {
        worker.off("error", reject).off("exit", ended);
        resolve(done);
      });
      worker.once("error", reject).once("exit", ended);
      worker.postMessage(file);
    });
  }
}
