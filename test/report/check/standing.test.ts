import { bookOf } from "../../../src/report/book/book";
import { checkReport } from "../../../src/report/check/check-report";
import { standingOf } from "../../../src/report/check/standing";
import { gridReading, gridRow, workbookReading } from "../../samples/grid";

const directory = [
  { abbreviation: "ฝกค.", name: "ฝ่ายการคลัง" },
  { abbreviation: "ฝบห.", name: "ฝ่ายบริหาร" },
];

/** Per department the rules that its rows go against. */
function owedIn(...rows: ReturnType<typeof gridRow>[]) {
  const { report } = bookOf(workbookReading(gridReading(rows, directory)));
  if (!report) throw new Error("no report found");
  const { findings } = checkReport(report, {
    threshold: 85,
    directory,
    scores: null,
    year: null,
    otherYears: [],
  });
  return standingOf(report, findings, directory, 85).owed.map(({ department, rows }) => [
    department,
    rows.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
  ]);
}
const texts = { instrument: "IIT", issue: "i8 งบประมาณ", score: "73.1", responsible: "ฝกค." };

test("a department owes what its rows still lack of what it writes", () => {
  expect(owedIn(gridRow("urgent", { ...texts, measures: "ทบทวนแผน" }))).toEqual([
    ["ฝกค.", ["missing-actions", "missing-results"]],
  ]);
});

test("every department that a row names owes it", () => {
  const row = gridRow("urgent", { ...texts, responsible: "ฝกค. และ ฝบห.", measures: "ทบทวนแผน" });
  expect(owedIn(row).map(([department]) => department)).toEqual(["ฝกค.", "ฝบห."]);
});

test("slips in what HR fills in are nobody else's: instrument, item, score, department", () => {
  const written = { measures: "ทบทวนแผน", actions: "จัดประชุม", results: "คะแนนดีขึ้น" };
  const row = gridRow("urgent", { ...texts, ...written, instrument: "", score: "ดี" });
  expect(owedIn(row)).toEqual([]);
});

test("in rows that name no department all is told, for someone has to take them on", () => {
  const row = gridRow("urgent", { ...texts, responsible: "", score: "" });
  const [[department, rules] = []] = owedIn(row);
  expect(department).toBe("");
  expect(rules).toContain("missing-responsible");
  expect(rules).toContain("missing-score");
});
