import type { TFunction } from "i18next";
import { basename } from "node:path";
import { mostBytes } from "../package/bounds";
import { FileRefusal } from "../files/file-refusal";
import { readScoreFile } from "../files/read-score-file";
import { sayRefusal } from "../messages/say-refusal";
import type { ReferenceYear } from "../reference/year";
import { knownItems } from "../report/assessment/import/known-items";
import { proposeMapping } from "../report/assessment/import/mapping";
import { readItems } from "../report/assessment/import/read-items";
import type { ItemScore } from "../report/sheets/scores/score-list";
import { bytesOfFile } from "./bytes-of-file";
import { UsageError } from "./options";

/**
 * The scores of a file, its columns told by their headers; every table that holds any counts.
 * @throws UsageError where it cannot be read, or holds no score.
 */
export async function scoresFrom(
  file: string,
  year: ReferenceYear | null,
  t: TFunction,
): Promise<ItemScore[]> {
  try {
    return await readScores(file, year);
  } catch (cause) {
    if (!(cause instanceof FileRefusal)) throw cause;
    throw new UsageError(sayRefusal(t, file, cause), { cause });
  }
}

/** @throws FileRefusal */
async function readScores(file: string, year: ReferenceYear | null): Promise<ItemScore[]> {
  const tables = await readScoreFile(await bytesOfFile(file, mostBytes.scores), basename(file));
  const mapped = tables.map((table) => ({ table, ...proposeMapping(table) }));
  const { items } = readItems(mapped, knownItems(year));
  if (items.length === 0) throw new FileRefusal("no-scores");
  return items;
}
