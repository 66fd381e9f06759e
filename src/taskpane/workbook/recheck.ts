/** Quiet after the last hint before reading; and the longest that a stream of hints can put it off. */
const quiet = 400;
const longest = 2000;

/**
 * Decides when the workbook is read: once hints of a change have gone quiet, one read at a time.
 * A hint during a read leads to one more after it.
 */
export class Recheck {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first hint came that no read has followed yet. */
  private hintedAt: number | null = null;
  private busy: Promise<void> | null = null;

  /** @param readAgain Reads in the background; it deals with its own failures. */
  constructor(private readonly readAgain: () => Promise<void>) {}

  /** Something may have changed. */
  hint(): void {
    this.hintedAt ??= Date.now();
    if (this.busy === null) this.wait();
  }

  /** Reads in the background without waiting for quiet. */
  readNow(): Promise<void> {
    return this.read(this.readAgain);
  }

  /** A read, of whatever kind: it answers every hint so far. */
  read<Result>(read: () => Promise<Result>): Promise<Result> {
    return this.alone(() => {
      this.hintedAt = null;
      return read();
    });
  }

  /** Does work with no read beside it: after the one under way, before the next. */
  async alone<Result>(work: () => Promise<Result>): Promise<Result> {
    while (this.busy !== null) await this.busy;
    clearTimeout(this.timer);
    let release = () => {};
    this.busy = new Promise((resolve) => {
      release = resolve;
    });
    try {
      return await work();
    } finally {
      this.busy = null;
      release();
      if (this.hintedAt !== null) this.wait();
    }
  }

  /** Reads no more until the next hint. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private wait(): void {
    clearTimeout(this.timer);
    const put = this.hintedAt === null ? 0 : Date.now() - this.hintedAt;
    this.timer = setTimeout(() => void this.readNow(), Math.max(0, Math.min(quiet, longest - put)));
  }
}
