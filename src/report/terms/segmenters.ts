/** What cuts Thai texts, each made when it is first asked for: to learn the words of Thai takes 10 ms and more. */
class Segmenters {
  #words: Intl.Segmenter | undefined;
  #letters: Intl.Segmenter | undefined;

  get words(): Intl.Segmenter {
    return (this.#words ??= new Intl.Segmenter("th", { granularity: "word" }));
  }

  /** Into letters as they are seen, each with the marks above and below it. */
  get letters(): Intl.Segmenter {
    return (this.#letters ??= new Intl.Segmenter("th", { granularity: "grapheme" }));
  }
}

export const segmenters = new Segmenters();
