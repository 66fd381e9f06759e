import { uncovered, belowThreshold } from "../../../src/report/assessment/coverage";
import type { ItemScore } from "../../../src/report/sheets/scores/score-list";
import { readReport } from "../../../src/report/reading/read-report";
import { gridReading, gridRow } from "../../samples/grid";

const item = (code: string, score = 50): ItemScore => ({
  instrument: "OIT",
  code,
  title: "",
  score,
});
const report = readReport(
  gridReading([
    gridRow("urgent", { instrument: "OIT", issue: "๐13 และ O15 รายงานผล" }),
    gridRow("urgent", { instrument: "OIT", issue: "MOIT3 แผนปฏิบัติการ" }),
    gridRow("develop", { instrument: "OIT", issue: "การป้องกันการทุจริต (93.75 คะแนน)" }),
  ]),
)!;
const left = (...codes: string[]) =>
  uncovered(
    codes.map((code) => item(code)),
    report,
  ).map(({ code }) => code);

test("an item has a row where an issue names its code, alone or with others, in whatever spelling", () => {
  expect(left("O13", "O14", "O15")).toEqual(["O14"]);
});

test("a code of another family counts where the issue begins with it, whole", () => {
  expect(left("MOIT3", "MOIT30", "MOIT1")).toEqual(["MOIT30", "MOIT1"]);
});

test("a whole indicator's row is about no item", () => {
  expect(left("O34")).toEqual(["O34"]);
});

test("weak is below the threshold, not at it; the worst comes first", () => {
  const scored = [item("O1", 85), item("O2", 84.99), item("O3", 0)];
  expect(belowThreshold(scored, 85).map(({ code }) => code)).toEqual(["O3", "O2"]);
});
