import { stat } from "node:fs/promises";
import type { Say } from "../../messages/words";
import { FileRefusal } from "../../files/file-refusal";
import { sayRefusal } from "../../messages/say-refusal";
import type { ReferenceYear } from "../../reference/year";
import type { FractionAnswer } from "../../report/assessment/import/fractions";
import { knownItems } from "../../report/assessment/import/known-items";
import type { Wanted } from "../../report/assessment/import/own-parts";
import { ownScores, type OwnScores } from "../../report/assessment/import/own-scores";
import { UsageError } from "../options";
import { openScoreFile, type ScoreFile } from "./score-file";
import { ScoreFolder } from "./score-folder";
import { ScoresRefusal, type WhyNoScores } from "./scores-refusal";

/** A report's own scores, and the file they are out of. */
export interface TakenScores extends Extract<OwnScores, { kind: "own-scores" }> {
  file: string;
}

/**
 * Finds a report's own scores in what `--scores` named.
 * @param list of the assessed year's items; null where there is none.
 * @throws ScoresRefusal
 */
export type ScoresOf = (wanted: Wanted, list: ReferenceYear | null) => Promise<TakenScores>;

/**
 * Opens a file of scores, of one agency or many, or a folder with a file for each.
 * @throws UsageError where it cannot be opened
 */
export async function openScores(
  given: string,
  fractions: FractionAnswer | null,
  t: Say,
): Promise<ScoresOf> {
  const fileOf = await opened(given, t);
  return async (wanted, list) => {
    const file = await fileOf(wanted);
    const found = ownScores(file.parts, wanted, knownItems(list), fractions);
    if (found.kind === "own-scores") return { ...found, file: file.file };
    throw new ScoresRefusal(file.file, whyNot(found), wanted.agency, wanted.year);
  };
}

async function opened(given: string, t: Say): Promise<(wanted: Wanted) => Promise<ScoreFile>> {
  try {
    if (await isFolder(given)) {
      const folder = await ScoreFolder.open(given);
      return ({ agency, year }) => folder.fileOf(agency, year);
    }
    const file = await openScoreFile(given);
    return () => Promise.resolve(file);
  } catch (cause) {
    if (!(cause instanceof FileRefusal)) throw cause;
    throw new UsageError(sayRefusal(t, given, cause), { cause });
  }
}

/** What is not there is told when it is read. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function whyNot(found: Exclude<OwnScores, { kind: "own-scores" }>): WhyNoScores {
  switch (found.kind) {
    case "agency-unknown":
    case "agency-missing":
    case "agency-several":
      return { reason: found.kind, agencies: found.agencies };
    case "year-missing":
      return { reason: found.kind, years: found.years };
    case "fractions":
      return { reason: found.kind, example: found.example };
    case "no-scores":
      return { reason: found.kind };
  }
}
