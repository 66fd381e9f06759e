import { type Drafts } from "../../../src/taskpane/row/drafts/draft";
import { reduceDrafts, type Happening } from "../../../src/taskpane/row/drafts/reduce-drafts";
import { keepDrafts, keptDrafts } from "../../../src/taskpane/row/drafts/kept-drafts";
import { placeOf } from "../../../src/taskpane/row/drafts/place-of-draft";
import { nthRow, reportOf, urgentRow } from "./rows";

const i8 = { instrument: "IIT", issue: "i8 งบประมาณ", measures: "• เดิม", results: "• ผล" };
const report = reportOf(urgentRow(i8));
const target = nthRow(report, 0);
const after = (...happenings: Happening[]) => happenings.reduce(reduceDrafts, [] as Drafts);
const typed: Happening = { kind: "typed", target, key: "measures", text: "• ใหม่" };
const workbook = "https://agency.sharepoint.com/report.xlsx";

let shelf: Map<string, string>;
beforeEach(() => {
  shelf = new Map();
  Object.assign(globalThis, {
    sessionStorage: {
      getItem: (key: string) => shelf.get(key) ?? null,
      setItem: (key: string, value: string) => shelf.set(key, value),
      removeItem: (key: string) => shelf.delete(key),
    },
  });
});

test("what was typed and not yet written is there after the pane is loaded anew", () => {
  keepDrafts(after(typed), workbook);
  const [kept, ...more] = keptDrafts(workbook);
  expect(more).toEqual([]);
  expect(kept).toMatchObject({ key: "measures", base: "• เดิม", text: "• ใหม่" });
  expect(kept && placeOf(kept, report)?.sheetRow).toBe(target.sheetRow);
});

test("nothing is kept once it is in the sheet", () => {
  keepDrafts(after(typed), workbook);
  const left: Happening = { kind: "left", target };
  keepDrafts(after(typed, left, { kind: "sent" }, { kind: "written", at: 10 }), workbook);
  expect(keptDrafts(workbook)).toEqual([]);
});

test("a text that reached its cell while the pane was loading is not taken up again", () => {
  keepDrafts(after(typed), workbook);
  const [kept] = keptDrafts(workbook);
  const now = reportOf(urgentRow({ ...i8, measures: "• ใหม่" }));
  expect(kept && placeOf(kept, now)).toBeNull();
});

test("what was typed for one workbook is not written into another", () => {
  keepDrafts(after(typed), workbook);
  expect(keptDrafts("https://agency.sharepoint.com/other.xlsx")).toEqual([]);
});

test("it is written over what the cell held then, so that another's change leads to a question", () => {
  keepDrafts(after(typed), workbook);
  const [kept] = keptDrafts(workbook);
  const now = reportOf(urgentRow({ ...i8, measures: "• ของเขา" }));
  const place = kept && placeOf(kept, now);
  if (!kept || !place) throw new Error("nothing kept");
  const drafts = after({ kind: "restored", ...kept, target: place });
  expect(drafts).toMatchObject([{ base: "• เดิม", text: "• ใหม่", stage: { kind: "typing" } }]);
});

test("a browser that keeps nothing is no trouble", () => {
  Object.assign(globalThis, { sessionStorage: undefined });
  expect(() => {
    keepDrafts(after(typed), workbook);
  }).not.toThrow();
  expect(keptDrafts(workbook)).toEqual([]);
});
