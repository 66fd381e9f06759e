import { CheckMemory } from "../../../src/report/check/check-memory";
import { checkReport } from "../../../src/report/check/check-report";
import type { Given } from "../../../src/report/check/rules/rule";
import { readReport } from "../../../src/report/reading/read-report";
import type { Report } from "../../../src/report/form/report";
import { isWorkingGrid } from "../../../src/report/sheets/grid/grid-shape";
import { completeRows, sampleGiven, sampleScores } from "../../samples/complete-report";
import { sampleSheet } from "../../samples/sample-sheet";

interface Checked {
  report: Report;
  given: Given;
}

const onReport =
  (change: (report: Report) => Partial<Report>) =>
  ({ report, given }: Checked): Checked => ({ report: { ...report, ...change(report) }, given });
const onGiven =
  (change: (given: Given) => Partial<Given>) =>
  ({ report, given }: Checked): Checked => ({ report, given: { ...given, ...change(given) } });

/** Whatever a rule goes by beside its row. */
test.each<[what: string, change: (checked: Checked) => Checked]>([
  ["the threshold", onGiven(() => ({ threshold: 70 }))],
  ["the directory", onGiven(({ directory }) => ({ directory: directory?.slice(1) ?? null }))],
  [
    "the scores",
    onGiven(() => ({
      scores: { of: "items", items: sampleScores.map(worse) },
    })),
  ],
  ["what the scores are of", onGiven(() => ({ scores: { of: "indicators", indicators: [] } }))],
  ["the assessed year", onGiven(({ otherYears }) => ({ year: otherYears[0] ?? null }))],
  ["the other years", onGiven(({ otherYears }) => ({ otherYears: otherYears.slice(1) }))],
  ["the report's own year", onReport(() => ({ fiscalYear: 2560 }))],
  ["the legend", onReport(() => ({ legend: [{ abbreviation: "กบห.", name: "กองบริหาร" }] }))],
  [
    "the columns",
    onReport(({ place }) => ({ place: { ...place, columns: { ...place.columns, score: 21 } } })),
  ],
  ["the form's shape", onReport(({ place }) => ({ place: { ...place, headerRows: 1 } }))],
])(
  "rows are looked at again where %s has changed, and found as by a first look",
  async (_, change) => {
    const before = { report: workingGrid(), given: await sampleGiven() };
    const memory = new CheckMemory();
    checkReport(before.report, before.given, {}, memory);
    const now = change(before);
    const found = checkReport(now.report, now.given, {}, memory);
    expect(memory.lookedAt).toBe(completeRows.length);
    expect(found).toEqual(checkReport(now.report, now.given));
  },
);

function workingGrid(): Report {
  const report = readReport(sampleSheet(completeRows));
  if (!report) throw new Error("no report found");
  const { place } = report;
  const columns = { ...place.columns, status: 20 };
  const grid = { ...report, place: { ...place, columns, headerRows: 2, repeatedHeaders: 0 } };
  expect(isWorkingGrid(grid)).toBe(true);
  return grid;
}

const worse = <Item extends { score: number }>(item: Item): Item => ({
  ...item,
  score: item.score / 2,
});
