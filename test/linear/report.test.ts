import { checkReport } from "../../src/report/check/check-report";
import { changesOf } from "../../src/report/check/plan-fixes";
import type { Given } from "../../src/report/check/rules/rule";
import { perEntry } from "../../src/report/form/columns";
import { fitRows } from "../../src/report/sheets/grid/row-fit";
import { issueWithScores } from "../../src/report/sheets/published/issue-with-scores";
import { readReport } from "../../src/report/reading/read-report";
import { changedParts } from "../../src/taskpane/check/fix-all/changed-parts";
import { sampleGiven } from "../samples/complete-report";
import { sampleSheet } from "../samples/sample-sheet";
import { endsOnAll } from "./ends";
import { fullCell, someShapes } from "./shapes";

let given: Given;
beforeAll(async () => {
  given = await sampleGiven();
});

test("a report is read, checked and put right, whatever its cells are full of", () => {
  endsOnAll(
    someShapes,
    (text) => {
      const sheet = sampleSheet([{ section: "urgent", text: perEntry(() => text) }]);
      const report = readReport({ ...sheet, values: [...sheet.values, [text]] });
      if (!report) throw new Error("no report found");
      const { findings } = checkReport(report, { ...given, directory: null });
      changesOf(findings.flatMap(({ fixes }) => fixes.filter((fix) => fix.kind === "text")));
      report.rows.map(issueWithScores);
    },
    [fullCell],
  );
});

test("a text is cut for sheet rows, whatever it is full of", () => {
  endsOnAll(someShapes, (text) => fitRows(text, "actions"), [100_000]);
});

test("what many fixes change in a text is shown", () => {
  const before = "ก".repeat(200_000);
  const starts = Array.from({ length: 20_000 }, (_, at) => at * 10);
  const edits = starts.map((start) => ({
    ...{ row: 0, column: 0, before },
    start,
    end: start + 1,
    text: "ข",
  }));
  expect(changedParts(before, edits).filter(({ kind }) => kind === "put")).toHaveLength(20_000);
  const [change] = changesOf([{ kind: "text", safe: true, to: "ข", edits }]);
  expect(change?.after).toBe("ขกกกกกกกกก".repeat(20_000));
});
