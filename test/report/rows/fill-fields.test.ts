import fc from "fast-check";
import { readReport } from "../../../src/report/reading/read-report";
import type { EntryKey } from "../../../src/report/form/columns";
import { fillFields } from "../../../src/report/rows/fill-fields";
import { applyEdits } from "../../../src/report/workbook/row-edits";
import type { SheetReading } from "../../../src/report/workbook/workbook-reading";
import { gridReading, gridRow } from "../../samples/grid";

/** The sheet once a row's fields were left in the form; the index of a row, or a free sheet row. */
function fill(sheet: SheetReading, at: number | "free", fields: Partial<Record<EntryKey, string>>) {
  const report = readReport(sheet)!;
  const row = at === "free" ? null : report.rows[at]!;
  const [drawn] = fillFields(report, row, row?.sheetRows[0] ?? 8, fields).sheets;
  const cells = drawn!.values.flatMap(({ row: first, column, values }) =>
    values.flatMap((line, down) =>
      line.flatMap((value, right) =>
        value === null ? [] : [{ row: first + down, column: column + right, value }],
      ),
    ),
  );
  const rowSteps = drawn!.rowSteps.filter((step) => step.kind !== "write");
  const edits = { rowSteps, cells, formulas: [] };
  return { after: applyEdits(sheet, edits), drawn: drawn!, cells };
}

const long = (lines: number) =>
  Array.from({ length: lines }, (_, index) => `${index + 1}. ดำเนินการขั้นที่ ${index + 1}`).join("\n");

const sheet = gridReading([
  gridRow("urgent", {
    instrument: "IIT",
    issue: "i8 กระบวนการงบประมาณ",
    score: "73.10",
    measures: "• ประชุม",
    actions: long(40),
    results: "• ได้",
  }),
  gridRow("urgent", { instrument: "IIT", issue: "i18 การสรรหา", score: "83.36" }),
]);

test("a field goes into the row's own cell and touches no other", () => {
  const { cells } = fill(sheet, 1, { measures: "• ประกาศหลักเกณฑ์" });
  const { place, rows } = readReport(sheet)!;
  expect(cells).toEqual([
    { row: rows[1]!.sheetRows[0], column: place.columns.measures, value: "• ประกาศหลักเกณฑ์" },
  ]);
});

test("a field left as it was writes nothing", () => {
  const { text } = readReport(sheet)!.rows[0]!;
  expect(fill(sheet, 0, { actions: text.actions, measures: text.measures }).cells).toEqual([]);
});

test("issue and score go together, the score as a number", () => {
  const { after } = fill(sheet, 1, { issue: "i19 การใช้ทรัพย์สิน", score: "80.24" });
  expect(readReport(after)!.rows[1]).toMatchObject({ codes: ["i19"], scores: [80.24] });
  expect(after.values.flat()).toContain(80.24);
});

test("the first text in a free sheet row begins a row there", () => {
  const { after } = fill(gridReading(), "free", { instrument: "OIT" });
  expect(readReport(after)!.rows).toMatchObject([{ section: "urgent", sheetRows: [8] }]);
});

test("text too long for one sheet row runs on over rows put in below, with their status", () => {
  const { after, drawn } = fill(sheet, 1, { actions: long(40) });
  const row = readReport(after)!.rows[1]!;
  expect(row.text.actions).toBe(long(40));
  expect(row.sheetRows.length).toBeGreaterThan(2);
  expect(drawn.formulas).toHaveLength(row.sheetRows.length);
});

test("the rows put in look like those of a report, for their text breaks into lines", () => {
  const { after, drawn } = fill(sheet, 1, { actions: long(40) });
  const [, second, ...others] = readReport(after)!.rows[1]!.sheetRows;
  const wrapped = drawn.looks.filter(({ look }) => look.wrap);
  expect(wrapped).toMatchObject([
    { block: { row: second, rowCount: others.length + 1, column: 0 } },
  ]);
});

test("adding a step at the end of a long list leaves the sheet rows above it as they were", () => {
  const before = readReport(sheet)!.rows[0]!;
  const { cells } = fill(sheet, 0, { actions: `${before.text.actions}\n41. สรุปผล` });
  expect(Math.min(...cells.map(({ row }) => row))).toBe(before.sheetRows.at(-1));
});

test("a score is a number again where a text stood", () => {
  const { drawn } = fill(sheet, 1, { score: "70.5" });
  expect(drawn.looks).toMatchObject([{ look: { numberFormat: "0.00" } }]);
});

test("whatever is typed reads back as it was typed, and no other field changes", () => {
  const line = fc.string({ maxLength: 300 }).map((text) => text.replace(/[\s\u200B]+/g, " "));
  const typed = fc
    .array(line, { minLength: 1, maxLength: 40 })
    .map((lines) => lines.join("\n").trim())
    .filter((text) => text !== "" && !/^ประเด็น|^ชื่ออักษรย่อ/.test(text));
  const keys = fc.constantFrom<EntryKey>("measures", "responsible", "actions", "results");
  fc.assert(
    fc.property(fc.constantFrom(0, 1), keys, typed, typed, (index, key, first, second) => {
      const once = fill(sheet, index, { [key]: first }).after;
      const twice = fill(once, index, { [key]: second }).after;
      for (const [filled, text] of [
        [once, first],
        [twice, second],
      ] as const) {
        const before = readReport(sheet)!.rows;
        const after = readReport(filled)!.rows;
        expect(after).toHaveLength(before.length);
        after.forEach((row, at) =>
          expect(row.text).toEqual({
            ...before[at]!.text,
            ...(at === index ? { [key]: text } : {}),
          }),
        );
      }
    }),
    { numRuns: 300 },
  );
});
