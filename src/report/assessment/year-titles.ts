import { familyOf, numberOf } from "../../reference/item-place";
import { codeOf, instruments, isSure, type ReferenceYear } from "../../reference/year";
import { isSameTitle, titleKey } from "../terms/same-title";

/** In letters: fewer may begin any title. */
const shortestTitle = 8;

/** A title to compare with those of several years; its key is made once. */
export interface TitleToCompare {
  code: string;
  /** As titleKey gives it; "" where none is known. */
  key: string;
}

/** `doubtful`: another title than the one that is remembered. */
export type Fit = "matching" | "contradicting" | "doubtful" | "silent";

/**
 * The codes that a year lists, and their titles, each made ready to compare when it is first asked for. A title
 * that is inferred is another year's and tells nothing; one that is remembered speaks for its year and against none.
 */
export class YearTitles {
  /** Of the items that are listed one by one; "" where none is known. */
  private readonly titles = new Map<string, string>();
  private readonly keys = new Map<string, string>();
  private readonly sure = new Set<string>();
  /** By the letters of codes the highest number, where items are counted, 0 where they are only listed. */
  private readonly counts = new Map<string, number>();

  constructor(year: ReferenceYear) {
    for (const instrument of instruments) {
      const { count, items } = year.instruments[instrument];
      for (const item of items) {
        this.titles.set(item.code, item.confidence === "inferred" ? "" : (item.title ?? ""));
        if (isSure(item)) this.sure.add(item.code);
        this.counts.set(familyOf(item.code), 0);
      }
      if (count > 0) this.counts.set(familyOf(codeOf(instrument, 1)), count);
    }
  }

  /** Whether the year lists the code, or counts so far. */
  has(code: string): boolean {
    return this.titles.has(code) || numberOf(code) <= (this.counts.get(familyOf(code)) ?? 0);
  }

  /** Where a year knows no code at all of an instrument, none is beyond its list. */
  fitOf({ code, key }: TitleToCompare): Fit {
    if (!this.has(code)) return this.counts.has(familyOf(code)) ? "contradicting" : "silent";
    const title = this.titles.get(code) ?? "";
    if (title === "" || key === "") return "silent";
    const known = this.keyOf(code, title);
    if (isSameTitle(key, known) || isShortened(key, known)) return "matching";
    return this.sure.has(code) ? "contradicting" : "doubtful";
  }

  /** The codes that surely have a title. */
  codesTitled(key: string): string[] {
    if (key === "") return [];
    return [...this.titles].flatMap(([code, title]) =>
      title !== "" && this.sure.has(code) && isSameTitle(key, this.keyOf(code, title))
        ? [code]
        : [],
    );
  }

  private keyOf(code: string, title: string): string {
    const key = this.keys.get(code) ?? titleKey(title);
    this.keys.set(code, key);
    return key;
  }
}

/** `กระบวนการงบประมาณ` for `กระบวนการงบประมาณ (การมีส่วนร่วม)`, or the other way round. */
function isShortened(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter.length >= shortestTitle && longer.startsWith(shorter);
}
