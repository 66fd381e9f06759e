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

interface Where {
  folder: string;
  to: readonly Made[];
  mayReplace: boolean;
  /** Files that are not to be replaced in any case; those written are added. */
  justMade: Set<string>;
}

/**
 * Makes all before it writes any, so that nothing is there of what could not be made whole.
 * @returns the paths.
 * @throws UsageError where one is there already, or cannot be made or written.
 */
export async function writeAll(
  given: ToPublish,
  { folder, to, mayReplace, justMade }: Where,
  t: Say,
): Promise<string[]> {
  const { report, book, wishes } = given;
  const name = join(folder, fileNameOf({ ...headingOf(report, book), ...wishes }));
  const path = (each: Made) => `${name}.${each}`;
  for (const file of to.map(path))
    if (justMade.has(file)) throw new UsageError(t("cli.publish.justMade", { file }));
  if (!mayReplace) for (const each of to) await refuseThere(path(each), t);
  const contents: [string, Uint8Array][] = [];
  for (const each of to) contents.push([path(each), await bytesOf(given, each, t)]);
  await makeFolder(folder, t);
  for (const [file, bytes] of contents) {
    await writeNewFile(file, bytes, { mayReplace }, t);
    justMade.add(file);
  }
  return contents.map(([file]) => file);
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
