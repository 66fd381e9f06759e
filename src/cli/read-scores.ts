import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { readScoreFile } from "../files/read-score-file";
import { instruments, type ReferenceYear } from "../reference/year";
import { proposeMapping } from "../report/assessment/import/mapping";
import { readItems } from "../report/assessment/import/read-items";
import type { ItemScore } from "../report/assessment/score-list";

/**
 * The scores of a file, its columns told by their headers; every table that holds any counts.
 * @throws what reading the file throws; an empty list where it holds no score.
 */
export async function readScores(file: string, year: ReferenceYear | null): Promise<ItemScore[]> {
  const tables = await readScoreFile(await readFile(file), basename(file));
  const known = year
    ? instruments.flatMap((instrument) =>
        year.instruments[instrument].items.map(({ code, title = "" }) => ({
          instrument,
          code,
          title,
        })),
      )
    : [];
  const mapped = tables.map((table) => ({ table, ...proposeMapping(table) }));
  return readItems(mapped, known).items;
}
