import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { sampleSheet } from "../samples/sample-sheet";
import { sampleRows } from "../samples/long-report";
import { print } from "./measure";

/* What the reports of a ministry cost on the command line: time side by side and alone, memory by their number. */

const folder = mkdtempSync(join(tmpdir(), "ita-bench-"));
const program = join(process.cwd(), "dist-cli/ita-report.mjs");
const files = 1000;
/** Of what is told of them. */
const mostBytes = 200_000_000;

/** Said when the program ends, by its main thread: the most memory that it had, in kilobytes. */
const memory =
  'import { isMainThread } from "node:worker_threads"; if (isMainThread) process.on("exit", () => console.error(process.resourceUsage().maxRSS));';

/** Milliseconds and kilobytes of checking so many files. */
function checked(names: readonly string[], jobs: readonly string[]) {
  const words = [`--import=data:text/javascript,${encodeURIComponent(memory)}`, program];
  const began = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, [...words, "check", "--ndjson", ...jobs], {
    input: names.join("\n"),
    cwd: folder,
    encoding: "utf8",
    maxBuffer: mostBytes,
  });
  const time = performance.now() - began;
  const lines = stdout.trim().split("\n").length;
  if (lines !== names.length) throw new Error(`${lines} lines of ${names.length} files: ${stderr}`);
  return { time, kilobytes: Number(stderr.trim()) };
}

try {
  const names = Array.from({ length: files }, (_, at) => `${at}.xlsx`);
  for (const [at, name] of names.entries()) {
    const rows = sampleSheet(sampleRows(5 + (at % 20))).values;
    writeFileSync(join(folder, name), await writeXlsx({ sheets: [{ name: "รายงาน", rows }] }));
  }
  const alone = checked(names, ["--jobs", "1"]);
  const together = checked(names, []);
  const few = checked(names.slice(0, files / 10), []);
  print([
    [
      `${files} files on all cores : one at a time`,
      `${(together.time / alone.time).toFixed(2)} : 1`,
    ],
    [`files a second on all cores`, (files / (together.time / 1000)).toFixed(0)],
    [
      `memory at ${files} files : at ${files / 10}`,
      `${(together.kilobytes / few.kilobytes).toFixed(2)} : 1`,
    ],
    ["most memory, in megabytes", (together.kilobytes / 1024).toFixed(0)],
  ]);
} finally {
  rmSync(folder, { recursive: true });
}
