import type { TextEdit, TextFix } from "../../../../src/report/check/found";
import { cellsToFix } from "../../../../src/taskpane/check/fix-all/cells-to-fix";
import { safeFixes } from "../../../../src/taskpane/check/fix-all/safe-fixes";
import { finding, group } from "../../../support/view";

const edit = (row: number, column: number, start: number): TextEdit => ({
  row,
  column,
  before: "1. ก 2. ข",
  start,
  end: start + 1,
  text: "3",
});
const fix = (...edits: TextEdit[]): TextFix => ({ kind: "text", safe: true, to: "", edits });

test("fixes of one cell are one cell to look at, in the order of the sheet", () => {
  const below = fix(edit(8, 1, 0));
  const first = fix(edit(6, 4, 0));
  const second = fix(edit(6, 4, 5));
  const cells = cellsToFix([below, second, first]);
  expect(cells.map(({ address }) => address)).toEqual(["E7", "B9"]);
  expect(cells[0]?.fixes).toEqual([second, first]);
  expect(cells[0]?.edits).toHaveLength(2);
});

test("a fix that reaches over two cells belongs to both, so that it is not half done", () => {
  const both = fix(edit(6, 4, 0), edit(7, 4, 0));
  const cells = cellsToFix([both]);
  expect(cells.map(({ address, fixes }) => [address, fixes])).toEqual([
    ["E7", [both]],
    ["E8", [both]],
  ]);
});

test("only what nobody has to decide is fixed with all others: a safe text, where it is the likeliest", () => {
  const safe = fix(edit(6, 1, 0));
  const unsafe: TextFix = { ...safe, safe: false };
  const groups = [
    group([finding({ fixes: [safe] }), finding({ fixes: [unsafe, safe] }), finding()]),
    group([finding({ reportRow: 1, fixes: [{ kind: "move", section: "urgent" }] })]),
  ];
  expect(safeFixes(groups)).toEqual([safe]);
});
