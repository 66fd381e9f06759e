import { z } from "zod";
import { checkReport } from "../../src/report/check/check-report";
import { CheckMemory } from "../../src/report/check/check-memory";
import { entryKeys, type EntryKey } from "../../src/report/form/columns";
import { readReport } from "../../src/report/form/reading/read-report";
import type { Report } from "../../src/report/form/report";
import { completeRows, sampleGiven, sampleSheet, type SampleRow } from "../samples/complete-report";

/*
 * What a check costs, as ratios and counts: seconds differ from machine to machine, these do not.
 * Run with `npm run bench`.
 */

const rowCount = 10_000;
const rounds = 7;

/** Rows that differ, each with a fault now and then, as a report of all agencies put together would have. */
const rows: SampleRow[] = Array.from({ length: rowCount }, (_, index) => {
  const row = completeRows[index % completeRows.length] ?? completeRows[0];
  if (!row) throw new Error("the sample has no rows");
  const text: Record<EntryKey, string> = {
    ...row.text,
    measures: `${row.text.measures} (${index})`,
    actions: index % 10 === 0 ? "" : row.text.actions,
  };
  return { section: row.section, text };
}).sort((a, b) => Number(a.section === "develop") - Number(b.section === "develop"));

/** The same rows as a schema library looks at them: types, lengths and the form of a code. */
const schema = z.array(
  z.object({
    section: z.enum(["urgent", "develop"]),
    text: z.object({
      instrument: z.string().regex(/^(IIT|EIT|OIT)/),
      issue: z
        .string()
        .min(1)
        .regex(/^[ieO]\d+/),
      score: z.string().regex(/^[\d.]+( และ [\d.]+)*$/),
      measures: z.string().min(1),
      responsible: z.string().min(1),
      actions: z.string().min(1),
      results: z.string().min(1),
    }),
  }),
);

function median(work: () => void): number {
  work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(rounds / 2)] ?? 0;
}

function reportOf(sampleRows: readonly SampleRow[]): Report {
  const report = readReport(sampleSheet(sampleRows));
  if (!report) throw new Error("the sample is no report");
  return report;
}

const given = await sampleGiven();
const report = reportOf(rows);
const texts = rows.reduce(
  (sum, { text }) => sum + entryKeys.reduce((length, key) => length + text[key].length, 0),
  0,
);
const parse = median(() => schema.safeParse(rows));
const check = median(() => checkReport(report, given));

const memory = new CheckMemory();
checkReport(report, given, {}, memory);
const lookedAtFirst = memory.lookedAt;
const edited = rows.map((row, index) =>
  index === 5000 ? { ...row, text: { ...row.text, results: "• แก้แล้ว" } } : row,
);
const editedReport = reportOf(edited);
checkReport(editedReport, given, {}, memory);
const lookedAtAfterEdit = memory.lookedAt;
const inserted = reportOf([...edited.slice(0, 100), ...edited.slice(99)]);
checkReport(inserted, given, {}, memory);
const lookedAtAfterInsert = memory.lookedAt;
const warm = median(() => checkReport(editedReport, given, {}, memory));

const lines: [string, string][] = [
  ["rows", rowCount.toLocaleString("en")],
  ["letters", texts.toLocaleString("en")],
  ["findings", checkReport(report, given).findings.length.toLocaleString("en")],
  ["check : parsing with zod", `${(check / parse).toFixed(1)} : 1`],
  ["check after an edit : whole check", `${(warm / check).toFixed(2)} : 1`],
  ["rows looked at, first check", lookedAtFirst.toLocaleString("en")],
  ["rows looked at after one edit", String(lookedAtAfterEdit)],
  ["rows looked at after a row is put in", String(lookedAtAfterInsert)],
];
for (const [name, value] of lines) console.log(`${name.padEnd(40)}${value.padStart(12)}`);
