/** Quiet after the last hint before reading; and the longest that a stream of hints can put it off. */
const quiet = 400;
const longest = 2000;

/**
 * Decides when the workbook is read: once hints of a change have gone quiet, one read at a time.
 * A hint during a read leads to one more after it.
 */
export class Recheck<News> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first hint came that no read has followed yet. */
  private hintedAt: number | null = null;
  private hinted: News[] = [];
  private busy: Promise<void> | null = null;

  /** @param readAgain Reads what has changed, in the background; it deals with its own failures. */
  constructor(private readonly readAgain: (news: readonly News[]) => Promise<void>) {}

  /** Something may have changed. */
  hint(news: News): void {
    this.hintedAt ??= Date.now();
    this.hinted.push(news);
    if (this.busy === null) this.wait();
  }

  /** Reads in the background without waiting for quiet. */
  readNow(): Promise<void> {
    return this.read(this.readAgain);
  }

  /** A read or an action is under way. */
  get isBusy(): boolean {
    return this.busy !== null;
  }

  /** Reads now where a hint is still unanswered, so that what follows builds on what is there. */
  async upToDate(): Promise<void> {
    if (this.hintedAt !== null || this.busy !== null) await this.readNow();
  }

  /** A read, of whatever kind: it answers every hint so far. */
  read<Result>(read: (news: readonly News[]) => Promise<Result>): Promise<Result> {
    return this.alone(() => {
      this.hintedAt = null;
      return read(this.hinted.splice(0));
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
