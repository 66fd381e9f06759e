import { basename } from "node:path";
import { readScoreFile } from "../../files/read-score-file";
import { mostBytes } from "../../package/bounds";
import { partsOf, type Part } from "../../report/assessment/import/parts/parts";
import { filledCells, type SourceTable } from "../../report/assessment/import/source-table";
import { bytesOfFile } from "../bytes-of-file";

/** A file of scores, read once for however many reports. */
export interface ScoreFile {
  file: string;
  tables: readonly SourceTable[];
  parts: readonly Part[];
}

/** @throws FileRefusal */
export async function openScoreFile(file: string): Promise<ScoreFile> {
  const tables = await readScoreFile(await bytesOfFile(file, mostBytes.scores), basename(file));
  return { file, tables, parts: partsOf(tables) };
}

/** Titles stand in the first rows. */
const mostTitleRows = 15;

/** What a file's titles say, and the names of its sheets. */
export function titlesOf({ tables }: ScoreFile): string[] {
  return tables.flatMap(({ name, rows }) => [
    name,
    ...rows.slice(0, mostTitleRows).flatMap(filledCells),
  ]);
}
