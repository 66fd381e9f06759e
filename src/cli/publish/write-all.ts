import type { Say } from "../../messages/words";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { writeDocument } from "../../files/made/write-document";
import type { Book } from "../../report/book/book";
import type { Report } from "../../report/form/report";
import { fileNameOf } from "../../report/publishing/file-name";
import {
  finishedReport,
  headingOf,
  type DocumentWishes,
} from "../../report/publishing/finished-report";
import { formats } from "../../report/publishing/formats";
import { UsageError } from "../options";
import { refuseThere, writeNewFile } from "../write-new-file";
import { wordToPdf } from "./word-to-pdf";

/** What a report becomes on the command line. */
export const made = [...formats, "pdf"] as const;
export type Made = (typeof made)[number];

interface ToPublish {
  report: Report;
  book: Book;
  wishes: DocumentWishes;
}

/** A document that is made and written nowhere yet. */
export interface MadeDocument {
  /** What it is to be called, without its folder. */
  name: string;
  bytes: Uint8Array;
}

/** @throws UsageError where one cannot be made. */
export async function makeAll(
  given: ToPublish,
  to: readonly Made[],
  t: Say,
): Promise<MadeDocument[]> {
  const { report, book, wishes } = given;
  const name = fileNameOf({ ...headingOf(report, book), ...wishes });
  const documents: MadeDocument[] = [];
  for (const each of to)
    documents.push({ name: `${name}.${each}`, bytes: await bytesOf(given, each, t) });
  return documents;
}

interface Where {
  folder: string;
  mayReplace: boolean;
  /** Files that are not to be replaced in any case; those written are added. */
  justMade: Set<string>;
}

/**
 * Writes all documents of a report, which are made: nothing is there of one that could not be made whole.
 * @returns the paths.
 * @throws UsageError where one is there already, or cannot be written.
 */
export async function writeAll(
  documents: readonly MadeDocument[],
  { folder, mayReplace, justMade }: Where,
  t: Say,
): Promise<string[]> {
  const files = documents.map(({ name, bytes }) => ({ file: join(folder, name), bytes }));
  for (const { file } of files)
    if (justMade.has(file)) throw new UsageError(t("cli.publish.justMade", { file }));
  if (!mayReplace) for (const { file } of files) await refuseThere(file, t);
  await makeFolder(folder, t);
  for (const { file, bytes } of files) {
    await writeNewFile(file, bytes, { mayReplace }, t);
    justMade.add(file);
  }
  return files.map(({ file }) => file);
}

async function bytesOf({ report, book, wishes }: ToPublish, to: Made, t: Say): Promise<Uint8Array> {
  if (to !== "pdf") return (await writeDocument(report, book, wishes, to)).bytes;
  const { writeWord } = await import("../../files/made/word/write-word");
  return wordToPdf(await writeWord(finishedReport(report, book, wishes), "as text"), t);
}

/** @throws UsageError where it cannot be made. */
async function makeFolder(folder: string, t: Say): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    throw new UsageError(t("cli.wrong.notWritten", { file: folder, why: cause.message }), {
      cause,
    });
  }
}
