import type { Say } from "../../messages/words";
import type { FileRefusal } from "../../files/file-refusal";
import { sayRefusal } from "../../messages/say-refusal";

/** Why a report's own scores cannot be told, so that it is not checked by another's. */
export type WhyNoScores =
  | { reason: "agency-unknown" | "agency-missing" | "agency-several"; agencies: readonly string[] }
  | { reason: "year-missing"; years: readonly number[] }
  | { reason: "fractions"; example: number }
  | { reason: "no-scores" }
  /** Of a folder: which of its files is the agency's. */
  | { reason: "file-unknown" | "file-missing" | "file-several"; files: readonly string[] }
  | { reason: "file-refused"; refusal: FileRefusal };

/** A report's own scores cannot be told from what `--scores` names. */
export class ScoresRefusal extends Error {
  override name = "ScoresRefusal";

  /**
   * @param file of the scores, or the folder of them.
   * @param agency the report's, "" where it names none.
   * @param year the assessed one; null where it is not known.
   */
  constructor(
    readonly file: string,
    readonly why: WhyNoScores,
    private readonly agency: string,
    private readonly year: number | null,
  ) {
    super(`No scores: ${why.reason}`);
  }

  /** For programs, beside the reasons why a report was not read. */
  get code(): `scores-${WhyNoScores["reason"]}` {
    return `scores-${this.why.reason}`;
  }

  /** In a sentence: which file, what is wrong with it, and what to do. */
  say(t: Say): string {
    const { file, why, agency, year } = this;
    if (why.reason === "file-refused") return sayRefusal(t, file, why.refusal);
    return t(`cli.scores.${why.reason}`, { file, agency, year, ...valuesOf(why) });
  }
}

function valuesOf(why: Exclude<WhyNoScores, { reason: "file-refused" }>) {
  switch (why.reason) {
    case "agency-unknown":
    case "agency-missing":
    case "agency-several":
      return { agencies: some(why.agencies) };
    case "year-missing":
      return { years: why.years.join(", ") };
    case "fractions": {
      const percentage = Number((why.example * 100).toPrecision(12));
      return { example: Number(why.example.toPrecision(12)), percentage };
    }
    case "no-scores":
      return {};
    case "file-unknown":
    case "file-missing":
    case "file-several":
      return { files: some(why.files) };
  }
}

/** So many names say what is there; of thousands of agencies nobody reads them all. */
const mostNamed = 5;

function some(names: readonly string[]): string {
  const named = names.slice(0, mostNamed).join(", ");
  return names.length > mostNamed ? `${named} … (${names.length})` : named;
}
