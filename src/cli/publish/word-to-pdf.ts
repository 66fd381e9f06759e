import type { Say } from "../../messages/words";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { UsageError } from "../options";

const run = promisify(execFile);

/** Milliseconds: one that hangs is told, not waited for. */
const longest = 300_000;

/** What LibreOffice is called: on Linux and in a terminal of a Mac, and where it stands when it is in no path. */
const offices = [
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.com",
];

/**
 * A document of Word as PDF, by LibreOffice on the same machine.
 * @throws UsageError where there is none, or where it makes no PDF.
 */
export async function wordToPdf(word: Uint8Array, t: Say): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "ita-pdf-"));
  try {
    const source = join(folder, "report.docx");
    await writeFile(source, word);
    // A profile of its own: a LibreOffice that is open already would take the order and do nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const said = await runFirst(
      [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, source],
      t,
    );
    return await pdfIn(folder, said, t);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A LibreOffice without its word processor makes none, and calls that no failure. */
async function pdfIn(folder: string, said: string, t: Say): Promise<Uint8Array> {
  try {
    return await readFile(join(folder, "report.pdf"));
  } catch (cause) {
    throw new UsageError(t("cli.publish.pdfFailed", { why: said.trim() }), { cause });
  }
}

/** @returns what the program said. */
async function runFirst(options: readonly string[], t: Say): Promise<string> {
  for (const office of offices) {
    try {
      const { stdout, stderr } = await run(office, options, { timeout: longest });
      return stdout + stderr;
    } catch (cause) {
      if (isMissing(cause)) continue;
      throw new UsageError(t("cli.publish.pdfFailed", { why: saidBy(cause) }), { cause });
    }
  }
  throw new UsageError(t("cli.publish.noOffice"));
}

/** Nothing of that name, or nothing that can be run. */
const isMissing = (cause: unknown): boolean =>
  cause instanceof Error && "code" in cause && (cause.code === "ENOENT" || cause.code === "EACCES");

/** What a program said before it failed, not how it was called. */
function saidBy(cause: unknown): string {
  if (cause instanceof Error && "stderr" in cause && typeof cause.stderr === "string")
    return cause.stderr.trim();
  return String(cause);
}
