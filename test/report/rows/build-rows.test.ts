import fc from "fast-check";
import type { ItemScore } from "../../../src/report/sheets/scores/score-list";
import type { RowStep } from "../../../src/report/workbook/drawing";
import { readReport } from "../../../src/report/reading/read-report";
import { buildRows, type RowsToBuild } from "../../../src/report/rows/build-rows";
import { applyEdits, movedRow } from "../../../src/report/workbook/row-edits";
import type { SheetReading } from "../../../src/report/workbook/workbook-reading";
import { gridReading, gridRow } from "../../samples/grid";

const item = (code: string, score: number): ItemScore => ({
  instrument: code.startsWith("i") ? "IIT" : "EIT",
  code,
  title: `ประเด็น ${code}`,
  score,
});

function build(sheet: SheetReading, wished: RowsToBuild) {
  const report = readReport(sheet);
  if (!report) throw new Error("no report on the sheet");
  return buildRows(report, wished);
}

const filled = gridReading([
  gridRow("urgent", {
    instrument: "IIT",
    issue: "i8 กระบวนการงบประมาณ",
    score: "73.10",
    measures: "• ประชุม\n• รายงาน",
    responsible: "ฝทบ.",
    actions: "1. ทำ",
    results: "• ได้",
  }),
  gridRow("develop", { instrument: "EIT", issue: "e1 การปฏิบัติงาน", score: "93" }),
]);

test("an item that has a row, in whatever spelling, gets no other", () => {
  const sheet = gridReading([
    gridRow("urgent", { instrument: "IIT", issue: "I 8, i19-i20 หลายข้อ" }),
    gridRow("develop", { instrument: "OIT", issue: "๐13 รายงาน" }),
  ]);
  const wished: RowsToBuild = {
    urgent: [
      [item("i8", 70)],
      [item("i20", 71), item("i19", 72)],
      [{ ...item("O13", 0), instrument: "OIT" }],
    ],
    develop: [],
  };
  expect(build(sheet, wished)).toBeNull();
});

test("of items that share a row, those that have one already are left out", () => {
  const edits = build(filled, { urgent: [[item("i8", 73.1), item("i9", 80)]], develop: [] });
  expect(edits?.cells.map(({ value }) => value)).toEqual(["IIT", "i9 ประเด็น i9", 80]);
});

test("a code that begins another is not taken for it", () => {
  const edits = build(filled, { urgent: [[item("i1", 60)]], develop: [] });
  expect(edits?.cells[1]?.value).toBe("i1 ประเด็น i1");
});

test("three rows stay free below the rows of each section", () => {
  const many = Array.from({ length: 9 }, (_, index) => [item(`e${index + 2}`, 50 + index)]);
  const edits = build(filled, { urgent: many, develop: many.slice(0, 0) });
  const after = readReport(applyEdits(filled, edits!))!;
  const urgent = after.rows.filter(({ section }) => section === "urgent");
  const nextBand = after.place.bands[1]!.row;
  expect(nextBand - urgent.at(-1)!.sheetRows[0]! - 1).toBe(3);
});

test.each(["หมายเหตุ: รอข้อมูล", "* ", "รวม 1 ประเด็น"])(
  "%s below the rows of a section stays what it is",
  (note) => {
    const at = readReport(filled)!.rows[0]!.sheetRows[0]! + 1;
    const cells = [{ row: at, column: 0, value: note }];
    const noted = applyEdits(filled, { rowSteps: [], cells, formulas: [] });
    const after = applyEdits(noted, build(noted, { urgent: [[item("i9", 80)]], develop: [] })!);
    expect(after.values[at]?.[0]).toBe(note);
    expect(after.values[at + 1]?.[0]).toBe("IIT");
  },
);

describe("whatever people have typed and moved", () => {
  const text = fc.oneof(
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      "i8",
      "e3 ข้อ",
      "i19 และ i20",
      "ประเด็นที่พัฒนา",
      "=1+1",
      "- ทำ",
      "๐13",
      "73,10",
      "หมายเหตุ",
      "* ",
    ),
  );
  const typed = fc.array(
    fc.record({
      row: fc.integer({ min: 6, max: 26 }),
      column: fc.integer({ min: 0, max: 9 }),
      value: text,
    }),
    { maxLength: 12 },
  );
  const changes: fc.Arbitrary<RowStep[]> = fc.array(
    fc.record({
      kind: fc.constantFrom("insert" as const, "delete" as const),
      row: fc.integer({ min: 7, max: 15 }),
      count: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 3 },
  );
  const weak = fc
    .uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 8 })
    .map((numbers) => numbers.map((number) => [item(`i${number}`, 40 + number)]));

  test("building loses and changes no cell, gives every item one row, and then has nothing to do", () => {
    fc.assert(
      fc.property(typed, changes, weak, weak, (cells, rowSteps, urgent, develop) => {
        const wished = { urgent, develop };
        const first = build(filled, wished);
        const built = first ? applyEdits(filled, first) : filled;
        const edited = applyEdits(built, { rowSteps, cells, formulas: [] });
        const report = readReport(edited);
        fc.pre(report !== null && report.place.bands.length === 2);
        const again = buildRows(report!, wished);
        const after = again ? applyEdits(edited, again) : edited;

        edited.values.forEach((row, at) =>
          row.forEach((value, column) => {
            // A blank is no text.
            if (String(value).trim() === "") return;
            const now = (again?.rowSteps ?? []).reduce<number>(
              (place, change) => movedRow(place, change) ?? NaN,
              at,
            );
            expect(after.values[now]?.[column]).toBe(value);
          }),
        );
        const rebuilt = readReport(after)!;
        for (const [{ code }] of [...urgent, ...develop] as [ItemScore][])
          expect(rebuilt.rows.some(({ codes }) => codes.includes(code))).toBe(true);
        expect(buildRows(rebuilt, wished)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
