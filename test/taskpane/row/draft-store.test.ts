import { DraftStore } from "../../../src/taskpane/row/drafts/draft-store";
import type { Filled } from "../../../src/taskpane/row/use-row-actions";
import type { RowTexts } from "../../../src/report/rows/follow-row";
import { nthRow, reportOf, urgentRow } from "./rows";

const report = reportOf(urgentRow({ issue: "i8", measures: "• เดิม" }), urgentRow({ issue: "i9" }));
const [first, second] = [nthRow(report, 0), nthRow(report, 1)];

/** Writes that end as they are told to. */
function sheet(...outcomes: Filled[]) {
  const writes: { row: number; fields: Partial<RowTexts>; seen: Partial<RowTexts> }[] = [];
  const fill = (
    { sheetRow }: typeof first,
    fields: Partial<RowTexts>,
    seen: Partial<RowTexts>,
  ): Promise<Filled> => {
    writes.push({ row: sheetRow, fields, seen });
    return Promise.resolve(outcomes.shift() ?? { kind: "written", at: 1 });
  };
  return { writes, fill };
}

function typedIn(store: DraftStore, target: typeof first, fields: Partial<RowTexts>): void {
  for (const key of ["issue", "score", "measures"] as const) {
    const text = fields[key];
    if (text !== undefined) store.change({ kind: "typed", target, key, text });
  }
  store.change({ kind: "left", target });
}

test("fields left together are one write, with what the cells were seen to hold", async () => {
  const { writes, fill } = sheet();
  const store = new DraftStore();
  typedIn(store, first, { issue: "i8 และ i9", score: "80" });
  await store.write(fill);
  expect(writes).toEqual([
    { row: 6, fields: { issue: "i8 และ i9", score: "80" }, seen: { issue: "i8", score: "" } },
  ]);
});

test("a text typed while another is written goes out after it, to its own row", async () => {
  const { writes, fill } = sheet();
  const store = new DraftStore();
  typedIn(store, first, { measures: "• หนึ่ง" });
  const done = store.write(fill);
  typedIn(store, second, { measures: "• สอง" });
  await Promise.all([done, store.write(fill)]);
  expect(writes.map(({ row, fields }) => [row, fields.measures])).toEqual([
    [6, "• หนึ่ง"],
    [7, "• สอง"],
  ]);
});

test("one that fails stays, and does not hold up the others", async () => {
  const { writes, fill } = sheet({ kind: "failed" });
  const store = new DraftStore();
  typedIn(store, first, { measures: "• หนึ่ง" });
  typedIn(store, second, { measures: "• สอง" });
  await store.write(fill);
  expect(writes).toHaveLength(2);
  expect(store.current().map(({ text, stage }) => [text, stage.kind])).toEqual([
    ["• หนึ่ง", "failed"],
    ["• สอง", "saved"],
  ]);
});
