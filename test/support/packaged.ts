import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.join(__dirname, "../..");

/** Runs the package command as people do, without asking anyone on the network. */
export function packageCommand(...words: string[]): { code: number | null; said: string } {
  const script = path.join(root, "scripts/package/package.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, "--offline", ...words], {
    cwd: root,
    encoding: "utf8",
  });
  return { code: status, said: stdout + stderr };
}

/** Whom the package of most tests is for. */
export const agency = {
  url: "https://intranet.example.go.th/ita/",
  share: "\\\\fileserver\\งานบุคคล\\ita",
};

const place = "ITA_PACKED";

/** Before the first test: building the pages takes longer than all that is tested of them. */
export function packOnce(): void {
  process.env[place] = packageFor(agency.url, "--share", agency.share);
}

/** That one package: to be read, not written to. */
export function packedOnce(): string {
  const folder = process.env[place];
  if (folder === undefined) throw new Error("nothing was packed: see jest.config.mjs");
  return folder;
}

/** What `npm run package` makes for an agency, in a folder of its own. */
export function packageFor(url: string, ...words: string[]): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), "ita-package-")), "out");
  // As people name it: from where they stand.
  const out = path.relative(root, folder);
  const { code, said } = packageCommand("--url", url, "--out", out, ...words);
  if (code !== 0) throw new Error(said);
  return folder;
}
