import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import type { CellValue } from "../../src/report/form/report";

const program = resolve(__dirname, "../../dist-cli/ita-report.mjs");

export interface Printed {
  code: number;
  out: string;
  err: string;
}

/** A folder of its own for each test, and the built program run in it as a person would. */
export function setTerminal() {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "ita-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const start = (env: NodeJS.ProcessEnv, given: string, words: string[]): Promise<Printed> =>
    new Promise((done) => {
      const started = execFile(
        process.execPath,
        [program, ...words],
        { cwd: folder, env },
        (error, out, err) => {
          done({ code: typeof error?.code === "number" ? error.code : 0, out, err });
        },
      );
      started.stdin?.end(given);
    });
  const runWith = (env: NodeJS.ProcessEnv, ...words: string[]) => start(env, "", words);
  const run = (...words: string[]) => start(process.env, "", words);
  /** With something to read on standard input. */
  const runReading = (given: string, ...words: string[]) => start(process.env, given, words);
  const put = (name: string, bytes: Uint8Array | string) => writeFile(join(folder, name), bytes);
  const putSheet = async (name: string, rows: CellValue[][], password?: string) =>
    put(
      name,
      await writeXlsx({
        sheets: [{ name: "รายงาน", rows }],
        ...(password === undefined ? {} : { encryption: { password, spinCount: 1 } }),
      }),
    );
  return { run, runReading, runWith, put, putSheet, path: (name: string) => join(folder, name) };
}
