import type { TFunction } from "i18next";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { writeDocument } from "../../files/made/write-document";
import type { FinishedReport } from "../../report/publishing/finished-report";
import { formats } from "../../report/publishing/formats";
import { refuseThere, writeNewFile } from "../write-new-file";
import { wordToPdf } from "./word-to-pdf";

/** What a report becomes on the command line. */
export const made = [...formats, "pdf"] as const;
export type Made = (typeof made)[number];

interface Where {
  /** The path without an ending. */
  name: string;
  to: readonly Made[];
  mayReplace: boolean;
}

/**
 * Makes all before it writes any, so that nothing is there of what could not be made whole.
 * @returns the paths.
 * @throws UsageError where one is there already, or cannot be made or written.
 */
export async function writeAll(
  report: FinishedReport,
  { name, to, mayReplace }: Where,
  t: TFunction,
): Promise<string[]> {
  const path = (each: Made) => `${name}.${each}`;
  if (!mayReplace) for (const each of to) await refuseThere(path(each), t);
  const contents: [string, Uint8Array][] = [];
  for (const each of to) contents.push([path(each), await bytesOf(report, each, t)]);
  await mkdir(dirname(name), { recursive: true });
  for (const [file, bytes] of contents) await writeNewFile(file, bytes, { mayReplace }, t);
  return contents.map(([file]) => file);
}

async function bytesOf(report: FinishedReport, to: Made, t: TFunction): Promise<Uint8Array> {
  if (to !== "pdf") return writeDocument(report, to);
  return wordToPdf(await writeDocument(report, "docx"), t);
}
