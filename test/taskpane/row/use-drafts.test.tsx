/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import type { RowTarget } from "../../../src/report/rows/follow-row";
import { useDrafts } from "../../../src/taskpane/row/drafts/use-drafts";
import type { Fill } from "../../../src/taskpane/row/use-row-actions";
import { bookWith, nthRow, urgentRow } from "./rows";

const report = bookWith(
  urgentRow({ instrument: "IIT", issue: "i8" }),
  urgentRow({ instrument: "IIT", issue: "i19" }),
).report!;
const [first, second] = [nthRow(report, 0), nthRow(report, 1)];

/** The form's drafts while one row after the other is shown in it; tells into which row each text was written. */
function showRows() {
  Object.assign(globalThis, { Office: { context: { document: { url: "รายงาน.xlsx" } } } });
  sessionStorage.clear();
  const written: [sheetRow: number, measures: string | undefined][] = [];
  const fill: Fill = ({ sheetRow }, { measures }) => {
    written.push([sheetRow, measures]);
    return Promise.resolve({ kind: "written", at: 1 });
  };
  const drafts = (shown: RowTarget) => useDrafts(report, 0, shown, fill);
  return { written, ...renderHook(drafts, { initialProps: first }) };
}

it("what is typed is written into the row that is shown by then", async () => {
  const { written, result, rerender } = showRows();
  const write = (measures: string) =>
    act(async () => {
      result.current.shown?.writing.write({ measures });
      await result.current.written();
    });
  await write("• ของแถวแรก");
  rerender(second);
  await write("• ของแถวที่สอง");
  expect(written).toEqual([
    [first.sheetRow, "• ของแถวแรก"],
    [second.sheetRow, "• ของแถวที่สอง"],
  ]);
});

it("while a row stays in the form its fields are given the same to write with", () => {
  const { result, rerender } = showRows();
  const { writing } = result.current.shown!;
  act(() => {
    writing.type("measures", "•");
  });
  rerender(first);
  expect(result.current.shown).toMatchObject({ fields: { measures: { text: "•" } } });
  expect(result.current.shown?.writing).toBe(writing);
});
