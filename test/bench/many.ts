import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { sampleSheet } from "../samples/sample-sheet";
import { sampleRows } from "../samples/long-report";
import { beside, counted, type Measured } from "./table";

/* What the reports of a ministry cost on the command line: time side by side and alone, memory by their number. */

const program = join(process.cwd(), "dist-cli/ita-report.mjs");
const files = 1000;
/** Of what is told of them. */
const mostBytes = 200_000_000;

/** Said when the program ends, by its main thread: the most memory that it had, in kilobytes. */
const memory =
  'import { isMainThread } from "node:worker_threads"; if (isMainThread) process.on("exit", () => console.error(process.resourceUsage().maxRSS));';

/** Milliseconds and kilobytes of checking so many files. */
function checked(folder: string, names: readonly string[], jobs: readonly string[]) {
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

export async function many(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), "ita-bench-"));
  try {
    return await ofFilesIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function ofFilesIn(folder: string): Promise<Measured[]> {
  const names = Array.from({ length: files }, (_, at) => `${at}.xlsx`);
  for (const [at, name] of names.entries()) {
    const rows = sampleSheet(sampleRows(5 + (at % 20))).values;
    writeFileSync(join(folder, name), await writeXlsx({ sheets: [{ name: "รายงาน", rows }] }));
  }
  const alone = checked(folder, names, ["--jobs", "1"]);
  const together = checked(folder, names, []);
  const few = checked(folder, names.slice(0, files / 10), []);
  return [
    beside(`${files} files on all cores : one at a time`, [together.time, alone.time], "below 1"),
    counted("files a second on all cores", Math.round(files / (together.time / 1000))),
    {
      what: `most memory at ${files} files : at ${files / 10}`,
      ours: megabytes(together.kilobytes),
      peer: megabytes(few.kilobytes),
      ratio: together.kilobytes / few.kilobytes,
      goal: "1 : 1",
    },
  ];
}

const megabytes = (kilobytes: number) => `${Math.round(kilobytes / 1024)} MB`;
