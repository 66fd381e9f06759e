import fc from "fast-check";
import { checkReport } from "../../../src/report/check/check-report";
import { cellAddress } from "../../../src/report/terms/address";
import { changesOf } from "../../../src/report/check/plan-fixes";
import type { Given } from "../../../src/report/check/rules/rule";
import { entryKeys } from "../../../src/report/form/columns";
import { isWholeHeader } from "../../../src/report/reading/header-meaning";
import { cellText, isBlank } from "../../../src/report/reading/cells";
import { readReport } from "../../../src/report/reading/read-report";
import type { CellValue, Report } from "../../../src/report/form/report";
import type { SheetReading } from "../../../src/report/workbook/workbook-reading";
import { completeRows, sampleGiven } from "../../samples/complete-report";
import { sampleSheet } from "../../samples/sample-sheet";

let given: Given;
beforeAll(async () => {
  given = await sampleGiven();
});

const odd = [
  "#REF!",
  "#N/A",
  "#DIV/0!",
  "=1+1",
  "\u202Bعربي\u202C",
  "ก็ู้้้้้้้์์์",
  "e\u0301\u0301\u0301",
  "\uD83D\uDE00\uD800",
  "1.\n2.\n4.",
  "๓๑ ก.พ. ๒๕๖๖",
  "(((((",
  "http://",
  "ผกก. / ผตป. (",
  "$t(findings.rules)",
  "{{cell}}",
  "แบบ",
  "ประเด็นที่พัฒนาให้ดีขึ้น",
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 120, arbitrary: fc.constant("") },
  { weight: 60, arbitrary: fc.constantFrom(...odd) },
  { weight: 40, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 20, arbitrary: fc.double({ noNaN: true }) },
  { weight: 20, arbitrary: fc.boolean() },
  {
    weight: 60,
    arbitrary: fc.constantFrom(...completeRows.flatMap(({ text }) => Object.values(text))),
  },
  // A cell of 100 kB, of what is slowest to look through.
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...["ก", "1. ", "(", "www.", "9 ", "ฝ.", "-"].map((part) =>
        part.repeat(100_000 / part.length),
      ),
    ),
  },
);

/** A grid with the form's header and anything at all below it. */
const grids: fc.Arbitrary<SheetReading> = fc
  .array(fc.array(cell, { minLength: 9, maxLength: 9 }), { maxLength: 12 })
  .map((body) => {
    const sample = sampleSheet(completeRows);
    return { ...sample, values: [...sample.values.slice(0, 3), ...body] };
  });

it("never breaks, and accounts for every cell, whatever a sheet holds", () => {
  fc.assert(
    fc.property(grids, (sheet) => {
      const report = readReport(sheet);
      if (!report) throw new Error("no report found");
      const { findings } = checkReport(report, given);
      for (const finding of findings)
        expect(cellAddress(finding.row, finding.column)).toMatch(/^[A-Z]+\d+$/);
      expect(lostCells(sheet, report)).toEqual([]);
      for (const { fixes } of findings)
        for (const change of changesOf(fixes.filter((fix) => fix.kind === "text")))
          expect(cellText(sheet.values[change.row]?.[change.column])).toBe(change.before);
    }),
    { numRuns: 1000 },
  );
});

/** Cells below the header that are in no row, band, legend, header nor among what found no place. */
function lostCells(sheet: SheetReading, report: Report): string[] {
  const kept = new Set(
    [
      ...report.unplaced,
      ...report.aside,
      ...report.rows.flatMap(({ cells }) => entryKeys.flatMap((key) => cells[key])),
    ].map(({ row, column }) => `${row}:${column}`),
  );
  const bands = new Set(report.place.bands.map(({ row }) => row));
  const { legendRow, headerRow, headerRows } = report.place;
  return sheet.values.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const text = cellText(value);
      const isElsewhere =
        row < headerRow + headerRows ||
        isBlank(text) ||
        bands.has(row) ||
        (legendRow !== null && row >= legendRow) ||
        cells.every((each) => isBlank(cellText(each)) || isWholeHeader(cellText(each)));
      return isElsewhere || kept.has(`${row}:${column}`) ? [] : [`${row}:${column} ${text}`];
    }),
  );
}
