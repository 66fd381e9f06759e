import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { readReportFile } from "../../src/files/read-report-file";
import { loadYear } from "../../src/reference/load-year";
import { instruments, itemChoices } from "../../src/reference/year";
import { loadLists } from "../../src/report/assessment/year-lists";
import { bookOf } from "../../src/report/book/book";
import { givenOf } from "../../src/report/book/given";
import { checkReport } from "../../src/report/check/check-report";
import type { SampleRow } from "../samples/complete-report";
import { plainShape, sampleSheet, type Shape } from "../samples/sample-sheet";
import { sampleRows } from "../samples/long-report";
import { medianOf } from "./measure";
import { beside, type Measured } from "./table";

/* What reading and checking one agency's file costs, beside reading its cells with the .xlsx library alone. */

const rowCount = 44;

/** Rows about an item each, as a report has them. */
async function rowsOfItems(): Promise<SampleRow[]> {
  const year = await loadYear(2566);
  if (!year) throw new Error("there are no lists of 2566");
  const items = instruments.flatMap((instrument) =>
    itemChoices(year, instrument).map((issue) => ({ instrument, issue })),
  );
  return sampleRows(rowCount).map((row, index) => ({
    ...row,
    text: { ...row.text, ...items[index] },
  }));
}

/** Scores in the issue, the last columns the other way round, rows over several sheet rows, headers on each page. */
const ownForm: Shape = {
  ...plainShape,
  columns: ["instrument", "issue", "measures", "actions", "results", "responsible"],
  firstRow: 2,
  repeatedBefore: new Set([15, 30]),
  splitRows: new Set([3, 9, 21]),
  scoresInIssue: true,
};

const shapes = { "the published form": plainShape, "an agency's own form": ownForm };

async function check(file: Uint8Array): Promise<number> {
  const book = bookOf(await readReportFile(file, "report.xlsx"));
  if (!book.report) throw new Error("the sample is no report");
  const lists = await loadLists(null, book.report, book.userYears.years);
  return checkReport(book.report, givenOf(book, lists)).rowCount;
}

export async function file(): Promise<Measured[]> {
  const rows = await rowsOfItems();
  const measured: Measured[] = [];
  for (const [form, shape] of Object.entries(shapes)) {
    const { sheetName, values } = sampleSheet(rows, shape);
    const file = await writeXlsx({ sheets: [{ name: sheetName, rows: values }] });
    const read = await check(file);
    const times = await medianOf(
      () => check(file),
      () => readXlsx(file),
    );
    measured.push(
      beside(`reading and checking ${read} rows of ${form} : reading`, times, "1.3 : 1"),
    );
    if (shape === plainShape) measured.push(await commandLine(file));
  }
  return measured;
}

/** Started for one file, beside a program that only reads it. */
async function commandLine(file: Uint8Array): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "ita-bench-"));
  const name = join(folder, "report.xlsx");
  writeFileSync(name, file);
  const peer = `import { readFileSync } from "node:fs"; import { readXlsx } from "hucre/xlsx";
    await readXlsx(readFileSync(process.argv[1]));`;
  const start = (words: readonly string[]) => {
    spawnSync(process.execPath, words, { encoding: "utf8" });
    return Promise.resolve();
  };
  try {
    const times = await medianOf(
      () => start([join(process.cwd(), "dist-cli/ita-report.mjs"), "check", name]),
      () => start(["--input-type=module", "-e", peer, name]),
      { warmUp: 2, turns: 15 },
    );
    return beside("the command line, one file : a program that only reads it", times, "1.3 : 1");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
