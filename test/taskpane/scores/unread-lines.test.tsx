/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { languages, type Language } from "../../../src/messages/language";
import "../../../src/messages/scores";
import type { UnreadReason } from "../../../src/report/assessment/import/read-items";
import type { CellPosition } from "../../../src/report/terms/address";
import type { ScoreFault } from "../../../src/report/sheets/scores/read-score-sheet";
import { SheetFaults } from "../../../src/taskpane/scores/SheetFaults";
import { UnreadLines } from "../../../src/taskpane/scores/UnreadLines";
import type { ScoresView } from "../../../src/taskpane/workbook/scores-view";
import { readIn, show } from "../../support/person";

const reasons: UnreadReason[] = [
  "no-code",
  "no-score",
  "bad-score",
  "score-out-of-range",
  "several-codes",
  "no-instrument",
  "unknown-code",
  "given-twice",
];
const values = { code: "i8", given: "173", kept: 90, codes: 2, scores: 1 };
const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    table: "IIT",
    line: index + 1,
    text: "i8 งบประมาณ",
    reason: reasons[index % reasons.length]!,
    values,
  }));
const unread = (count: number, severalTables = false, language?: Language) => {
  const list = <UnreadLines unread={lines(count)} severalTables={severalTables} />;
  return readIn(show(list, language).container);
};
const faults = (
  ["no-instrument", "no-code", "no-score", "score-out-of-range", "given-twice"] as const
).map((reason, row): ScoreFault => ({ row, column: 3, reason, text: "i8" }));
const scores: ScoresView = {
  sheetName: "คะแนน ITA",
  assessedYear: 2566,
  isOfReport: true,
  items: [],
  faults,
  uncovered: [],
  covered: [],
};

test("each is told by its line, its text and what to do", () => {
  const text = unread(2);
  expect(text).toContain("อ่านไม่ได้ 2 บรรทัด");
  expect(text).toContain("บรรทัด 2 “i8 งบประมาณ” i8 ยังไม่มีคะแนน");
});

test("among several sheets the sheet is named", () => {
  expect(unread(1, true)).toContain("แผ่นงาน “IIT” บรรทัด 1");
});

test("of very many the first are shown and the rest counted", () => {
  expect(unread(60)).toContain("และอีก 10 บรรทัด");
});

test.each(languages)("every reason has a whole sentence in %s", (language) => {
  expect(unread(reasons.length, true, language)).not.toMatch(/\{\{|scores\.[a-z]|undefined/);
  const faulty = <SheetFaults scores={scores} onSelect={() => undefined} />;
  const said = readIn(show(faulty, language).container);
  expect(said).toContain("D5");
  expect(said).not.toMatch(/\{\{|scores\.[a-z]|undefined/);
});

test("a line of the score sheet that gives no score leads to its cell", async () => {
  const selected: CellPosition[] = [];
  const list = <SheetFaults scores={scores} onSelect={(cell) => void selected.push(cell)} />;
  const { person } = show(list);
  await person.click(screen.getByRole("button", { name: /D5/ }));
  expect(selected).toEqual([faults[4]]);
});
