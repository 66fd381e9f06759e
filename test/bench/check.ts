import { z } from "zod";
import { checkReport } from "../../src/report/check/check-report";
import { CheckMemory } from "../../src/report/check/check-memory";
import { readReport } from "../../src/report/reading/read-report";
import type { Report } from "../../src/report/form/report";
import { sampleGiven, type SampleRow } from "../samples/complete-report";
import { sampleSheet } from "../samples/sample-sheet";
import { rowsOfRealLength } from "../samples/long-report";
import { median, readLetters } from "./measure";
import { beside, counted, type Measured } from "./table";

/* What a check costs: in rows looked at, beside one look at each letter, and beside a schema library. */

const rowCount = 10_000;
const rows = rowsOfRealLength(rowCount);

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

function reportOf(rows: readonly SampleRow[]): Report {
  const report = readReport(sampleSheet(rows));
  if (!report) throw new Error("the sample is no report");
  return report;
}

export async function check(): Promise<Measured[]> {
  const given = await sampleGiven();
  const report = reportOf(rows);
  const floor = median(() => readLetters(rows));
  const parse = median(() => schema.safeParse(rows));
  const whole = median(() => checkReport(report, given));

  const memory = new CheckMemory();
  checkReport(report, given, {}, memory);
  const edited = rows.map((row, index) =>
    index === 5000 ? { ...row, text: { ...row.text, results: "• แก้แล้ว" } } : row,
  );
  const editedReport = reportOf(edited);
  checkReport(editedReport, given, {}, memory);
  const lookedAtAfterEdit = memory.lookedAt;
  checkReport(reportOf([...edited.slice(0, 100), ...edited.slice(99)]), given, {}, memory);
  const lookedAtAfterInsert = memory.lookedAt;
  const warm = median(() => checkReport(editedReport, given, {}, memory));

  const of = `of ${rowCount.toLocaleString("en")} rows`;
  return [
    counted(`letters ${of}`, readLetters(rows).letters),
    beside(`check ${of} : one loop over their letters`, [whole, floor], "7 : 1"),
    beside(`check ${of} : parsing them with zod`, [whole, parse]),
    beside(`check after an edit of a cell : whole check`, [warm, whole]),
    counted("rows looked at after an edit of a cell", lookedAtAfterEdit, "1"),
    counted("rows looked at after a row is put in", lookedAtAfterInsert, "1"),
  ];
}
