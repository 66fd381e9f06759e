/** Which letters of a text are taken, for several forms that must not find the same words twice. */
export class TakenLetters {
  readonly #taken: Uint8Array;

  /** @param length of the text, in UTF-16 units */
  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  isFree(start: number, end: number): boolean {
    return !this.#taken.subarray(start, end).includes(1);
  }

  take(start: number, end: number): void {
    this.#taken.fill(1, start, end);
  }
}
