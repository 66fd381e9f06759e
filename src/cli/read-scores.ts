import type { TFunction } from "i18next";
import { basename } from "node:path";
import { mostBytes } from "../package/bounds";
import { readScoreFile, ScoreFileError } from "../files/read-score-file";
import { instruments, type ReferenceYear } from "../reference/year";
import { LineTooLongError } from "../report/assessment/import/line-length";
import { proposeMapping } from "../report/assessment/import/mapping";
import { readItems } from "../report/assessment/import/read-items";
import type { ItemScore } from "../report/sheets/scores/score-list";
import { bytesOfFile, UnopenedFileError } from "./bytes-of-file";
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
  const items = await readScores(file, year).catch((cause: unknown) => {
    if (cause instanceof LineTooLongError)
      throw new UsageError(t("cli.unreadable.line-too-long", { file, line: cause.line }), {
        cause,
      });
    if (!(cause instanceof ScoreFileError || cause instanceof UnopenedFileError)) throw cause;
    throw new UsageError(t(`cli.unreadable.${cause.reason}`, { file }), { cause });
  });
  if (items.length === 0) throw new UsageError(t("cli.wrong.noScores", { file }));
  return items;
}

async function readScores(file: string, year: ReferenceYear | null): Promise<ItemScore[]> {
  const tables = await readScoreFile(await bytesOfFile(file, mostBytes.scores), basename(file));
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
