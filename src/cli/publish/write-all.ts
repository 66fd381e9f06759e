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
import { isThere, isThereAlready, refuseThere, writeNewFile } from "../write-new-file";
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
  /** Where it is to be. */
  file: string;
  /** Null where it was not begun, as a file of its name is there and is not to be replaced. */
  bytes: Uint8Array | null;
}

/**
 * Makes all documents of a report, where none is there already.
 * @throws UsageError where one cannot be made.
 */
export async function makeAll(
  given: ToPublish,
  to: readonly Made[],
  { folder, mayReplace }: Pick<Where, "folder" | "mayReplace">,
  t: Say,
): Promise<MadeDocument[]> {
  const { report, book, wishes } = given;
  const name = join(folder, fileNameOf({ ...headingOf(report, book), ...wishes }));
  const path = (each: Made) => `${name}.${each}`;
  const there = mayReplace ? [] : await Promise.all(to.map((each) => isThere(path(each))));
  if (there.includes(true)) return to.map((each) => ({ file: path(each), bytes: null }));
  const documents: MadeDocument[] = [];
  for (const each of to) documents.push({ file: path(each), bytes: await bytesOf(given, each, t) });
  return documents;
}

/** Where documents are written. */
export interface Where {
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
  for (const { file } of documents)
    if (justMade.has(file)) throw new UsageError(t("cli.publish.justMade", { file }));
  if (!mayReplace) for (const { file } of documents) await refuseThere(file, t);
  await makeFolder(folder, t);
  for (const { file, bytes } of documents) {
    if (bytes === null) throw isThereAlready(file, t);
    await writeNewFile(file, bytes, { mayReplace }, t);
    justMade.add(file);
  }
  return documents.map(({ file }) => file);
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
