import { roadOf } from "../../src/taskpane/road/road";
import type { Step } from "../../src/taskpane/step";
import type { ScoresView } from "../../src/taskpane/workbook/scores-view";
import type { ReportView, WorkbookView } from "../../src/taskpane/workbook/workbook-view";
import { emptyView, reportView } from "../support/view";

const item = {
  instrument: "IIT",
  code: "i8",
  title: "กระบวนการงบประมาณ",
  score: 73.1,
  row: 1,
} as const;

function view(
  report: Partial<ReportView> | null,
  scores: Partial<ScoresView> | null = null,
  publishedSheet: string | null = null,
): WorkbookView {
  return {
    ...emptyView,
    report: report && { ...reportView, isReady: false, ...report },
    scores: scores && {
      sheetName: "คะแนน ITA",
      assessedYear: 2566,
      isOfReport: true,
      items: [item],
      faults: [],
      uncovered: [],
      covered: ["i8"],
      ...scores,
    },
    publishedSheet,
  };
}

const noRows = { rowCount: 0, completeRows: 0 };
const halfDone = { rowCount: 4, completeRows: 1 };
const ready = { isReady: true };
const uncovered = { uncovered: [item], covered: [] };

test.each<[string, WorkbookView, Step, ReturnType<typeof roadOf>["next"]]>([
  ["on a blank workbook the report is set up", view(null), "setup", { step: "setup" }],
  [
    "after laying out the scores are brought in",
    view(noRows),
    "setup",
    { step: "scores", kind: "bring-in" },
  ],
  [
    "an earlier report's scores are not taken for this one's",
    view(noRows, { isOfReport: false }),
    "setup",
    { step: "scores", kind: "bring-in" },
  ],
  [
    "then their rows are made",
    view(noRows, uncovered),
    "scores",
    { step: "scores", kind: "build", count: 1 },
  ],
  [
    "after that what the rows lack is written",
    view(halfDone, {}),
    "scores",
    { step: "row", kind: "incomplete", count: 3 },
  ],
  ["after the last row it is checked", view({}, {}), "row", { step: "check" }],
  [
    "what the check finds in rows is written there",
    view(halfDone, {}),
    "check",
    { step: "row", kind: "incomplete", count: 3 },
  ],
  [
    "what is not ready is not published next",
    view(halfDone, {}),
    "publish",
    { step: "row", kind: "incomplete", count: 3 },
  ],
  [
    "a report over several sheets is written on them, and leads to no form that would not open",
    view({ ...halfDone, isOnOneSheet: false, isWorkingGrid: false }, {}),
    "row",
    { step: "check" },
  ],
  ["warnings are looked at in the check", view({}, {}), "publish", { step: "check" }],
  ["once it is ready it is published", view(ready, {}), "check", { step: "publish" }],
  ["once it is published there is nothing left", view(ready, {}, "ฉบับเผยแพร่"), "publish", null],
  [
    "nobody who writes is sent back for scores that they lack",
    view(halfDone),
    "row",
    { step: "row", kind: "incomplete", count: 3 },
  ],
  [
    "but when all else is done",
    view(ready, null, "ฉบับเผยแพร่"),
    "check",
    { step: "scores", kind: "bring-in" },
  ],
  [
    "weak items without a row come before the check of a form that has room for them",
    view({}, uncovered),
    "setup",
    { step: "scores", kind: "build", count: 1 },
  ],
  [
    "in a form of the agency's own no rows are made",
    view({ isWorkingGrid: false }, uncovered),
    "setup",
    { step: "check" },
  ],
  ["a report that names nobody is not set up", view({ agency: "" }), "setup", { step: "setup" }],
  [
    "an empty form has its first row written",
    view(noRows, {}),
    "row",
    { step: "row", kind: "first" },
  ],
])("%s", (_, seen, at, next) => {
  expect(roadOf(seen, at, false).next).toEqual(next);
});

test.each<[string, WorkbookView, ReturnType<typeof roadOf>["next"]]>([
  ["a heading that was taken out is put back", view({ agency: "" }), { step: "setup" }],
  [
    "a weak item without a row gets one",
    view({ rowCount: 1, completeRows: 1 }, uncovered),
    { step: "scores", kind: "build", count: 1 },
  ],
  [
    "scores that nobody has yet are not asked for",
    view(halfDone),
    { step: "row", kind: "incomplete", count: 3 },
  ],
])("from the check, %s", (_, seen, next) => {
  expect(roadOf(seen, "check", false).next).toEqual(next);
});

test("a report that became a file is published, though no workbook tells", () => {
  expect(roadOf(view(ready, {}), "publish", true).next).toBeNull();
  expect(roadOf(view(halfDone, {}), "publish", true).isDone.publish).toBe(false);
});

test("a step is done when its own thing is", () => {
  expect(roadOf(view(ready, {}, "ฉบับเผยแพร่"), "setup", false).isDone).toEqual({
    setup: true,
    scores: true,
    row: true,
    check: true,
    publish: true,
  });
  expect(roadOf(view(halfDone, uncovered), "setup", false).isDone).toEqual({
    setup: true,
    scores: false,
    row: false,
    check: false,
    publish: false,
  });
});
