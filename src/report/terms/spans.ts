/** Which letters of a text are taken, for several forms that must not find the same words twice. */
export class TakenLetters {
  /** Made for the first: most texts are short, and have one or none. */
  #taken: boolean[] | null = null;

  /** @param length of the text, in UTF-16 units */
  constructor(private readonly length: number) {}

  isFree(start: number, end: number): boolean {
    if (this.#taken === null) return true;
    for (let at = start; at < end; at += 1) if (this.#taken[at]) return false;
    return true;
  }

  take(start: number, end: number): void {
    this.#taken ??= new Array<boolean>(this.length).fill(false);
    this.#taken.fill(true, start, end);
  }
}
