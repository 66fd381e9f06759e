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

/** What `npm run package` makes for an agency, in a folder of its own. */
export function packageFor(url: string, ...words: string[]): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), "ita-package-")), "out");
  const { code, said } = packageCommand("--url", url, "--out", folder, ...words);
  if (code !== 0) throw new Error(said);
  return folder;
}
