import { draftOf, isStuck, isWaiting, type Drafts } from "../../../src/taskpane/row/drafts/draft";
import { reduceDrafts, type Happening } from "../../../src/taskpane/row/drafts/reduce-drafts";
import { textsOf } from "../../../src/report/rows/follow-row";
import { firstRow, freeRow, nthRow, reportOf, urgentRow } from "./rows";

const i8 = { instrument: "IIT", issue: "i8 งบประมาณ", measures: "• เดิม", results: "• ผล" };
const i9 = { instrument: "IIT", issue: "i9 การใช้จ่าย", measures: "• อื่น" };
const before = reportOf(urgentRow(i8), urgentRow(i9));
const row = nthRow(before, 0);
const other = nthRow(before, 1);

const after = (...happenings: Happening[]) => happenings.reduce(reduceDrafts, [] as Drafts);
const typed = (text: string): Happening => ({ kind: "typed", target: row, key: "measures", text });
const left: Happening = { kind: "left", target: row };
const sent: Happening = { kind: "sent" };
const written: Happening = { kind: "written", at: 10 };
const seen = (report = before, at = 20): Happening => ({ kind: "seen", report, at });
const withMeasures = (measures: string) => reportOf(urgentRow({ ...i8, measures }), urgentRow(i9));
const theirs = textsOf(nthRow(withMeasures("• ของเขา"), 0));

const measures = (drafts: Drafts) => draftOf(drafts, row, "measures");

describe("typing", () => {
  test("what is typed is shown, and not written before the field is left", () => {
    const drafts = after(typed("• ใหม่"), sent);
    expect(measures(drafts)).toMatchObject({ text: "• ใหม่", base: "• เดิม" });
    expect(measures(drafts)?.stage.kind).toBe("typing");
  });

  test("a field left as it was is not written", () => {
    expect(after(typed("• เดิมx"), typed("• เดิม"), left)).toEqual([]);
  });

  test("Escape brings back what was there before", () => {
    expect(after(typed("• ใหม่"), { kind: "dropped", target: row, key: "measures" })).toEqual([]);
  });

  test("a change of another field does not disturb it", () => {
    const now = reportOf(urgentRow({ ...i8, results: "• จากเพื่อน" }), urgentRow(i9));
    const draft = measures(after(typed("• ใหม่"), seen(now)));
    expect(draft).toMatchObject({ text: "• ใหม่", stage: { kind: "typing" } });
    expect(textsOf(draft!.target).results).toBe("• จากเพื่อน");
  });

  test("a change of the same cell does not disturb it either", () => {
    const draft = measures(after(typed("• ใหม่"), seen(withMeasures("• ของเขา"))));
    expect(draft).toMatchObject({ text: "• ใหม่", stage: { kind: "typing" } });
  });

  test("where nothing was changed by typing, the sheet's text is shown again", () => {
    expect(after(typed("• เดิม"), seen(withMeasures("• ของเขา")))).toEqual([]);
  });
});

describe("leaving", () => {
  const saving = after(typed("• ใหม่"), left, sent);

  test("the text stays on show until a read has seen it", () => {
    const saved = reduceDrafts(saving, written);
    expect(measures(saved)).toMatchObject({ text: "• ใหม่", stage: { kind: "saved" } });
    expect(reduceDrafts(saved, seen(before, 9))).toBe(saved);
    expect(reduceDrafts(saved, seen(withMeasures("• ใหม่"), 10))).toEqual([]);
  });

  test("what is typed on while it is being written is written next", () => {
    const drafts = [typed("• ใหม่กว่า"), written, left, sent].reduce(reduceDrafts, saving);
    expect(measures(drafts)).toMatchObject({ base: "• ใหม่", stage: { text: "• ใหม่กว่า" } });
  });

  test("after a failed write the text stays, and is written again when asked", () => {
    const failed = reduceDrafts(saving, { kind: "failed" });
    expect(measures(failed)).toMatchObject({ text: "• ใหม่", stage: { kind: "failed" } });
    expect(reduceDrafts(failed, sent)).toEqual(failed);
    expect(measures([left, sent].reduce(reduceDrafts, failed))?.stage.kind).toBe("saving");
  });

  test("a failed text that the cell has come to hold all the same is no longer a draft", () => {
    const failed = reduceDrafts(saving, { kind: "failed" });
    expect(reduceDrafts(failed, seen(withMeasures("• ใหม่")))).toEqual([]);
  });

  test("fields of one row go in one write, those of another row in the next", () => {
    const drafts = after(
      typed("• ใหม่"),
      { kind: "typed", target: row, key: "results", text: "• ผลใหม่" },
      { kind: "typed", target: other, key: "measures", text: "• อื่นใหม่" },
      left,
      { kind: "left", target: other },
      sent,
    );
    expect(drafts.map(({ stage }) => stage.kind)).toEqual(["saving", "saving", "typing"]);
  });

  test("text longer than a cell can hold is kept and not written", () => {
    const drafts = after(typed("ก".repeat(32_768)), left, sent);
    expect(measures(drafts)?.stage.kind).toBe("typing");
    expect(isStuck(drafts, drafts[0]!)).toBe(true);
  });
});

describe("a cell that changed under the typing", () => {
  const conflict = after(typed("• ของฉัน"), left, sent, { kind: "changed", theirs });

  test("is asked about on leaving, with both texts", () => {
    expect(measures(conflict)).toMatchObject({
      text: "• ของฉัน",
      stage: { kind: "conflict", theirs: "• ของเขา" },
    });
  });

  test("keeping mine writes it over theirs", () => {
    const kept: Happening = { kind: "mine-kept", target: row, key: "measures" };
    const draft = measures([kept, sent].reduce(reduceDrafts, conflict));
    expect(draft).toMatchObject({ base: "• ของเขา", stage: { kind: "saving", text: "• ของฉัน" } });
  });

  test("taking theirs leaves no draft", () => {
    expect(reduceDrafts(conflict, { kind: "dropped", target: row, key: "measures" })).toEqual([]);
  });

  test("what changes again while the question stands is shown in it", () => {
    const draft = measures(reduceDrafts(conflict, seen(withMeasures("• ของเขาอีกที"))));
    expect(draft?.stage).toEqual({ kind: "conflict", theirs: "• ของเขาอีกที" });
  });

  test("a field that went with it and did not change waits to be saved again", () => {
    const drafts = after(
      typed("• ของฉัน"),
      { kind: "typed", target: row, key: "results", text: "• ผลใหม่" },
      left,
      sent,
      { kind: "changed", theirs },
    );
    expect(draftOf(drafts, row, "results")?.stage.kind).toBe("failed");
  });
});

describe("rows that move, begin and go", () => {
  test("a text typed for a row goes with it", () => {
    const now = reportOf(null, urgentRow(i8), urgentRow(i9));
    const drafts = after(typed("• ใหม่"), seen(now), { kind: "left", target: nthRow(now, 0) }, sent);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({ target: { sheetRow: firstRow + 1 } });
    expect(drafts[0]?.stage.kind).toBe("saving");
    expect(measures(drafts)).toBeNull();
  });

  test("a text whose row is gone is kept, and is not shown in the row that took its place", () => {
    const now = reportOf(urgentRow(i9));
    const drafts = after(typed("• ใหม่"), seen(now), left, sent);
    expect(drafts[0]).toMatchObject({ text: "• ใหม่", gone: true });
    expect(isStuck(drafts, drafts[0]!)).toBe(true);
    expect(draftOf(drafts, nthRow(now, 0), "measures")).toBeNull();
    expect(reduceDrafts(drafts, seen(before))[0]).toMatchObject({ gone: false });
  });

  test("another sheet's report does not touch it", () => {
    const drafts = after(typed("• ใหม่"));
    const elsewhere = { ...reportOf(urgentRow(i9)), sheetName: "ปีก่อน" };
    expect(reduceDrafts(drafts, seen(elsewhere))).toBe(drafts);
  });

  test("in a free sheet row, texts wait for what the row is told by, and go with it", () => {
    const free = freeRow(before, firstRow + 2);
    const start = after(
      { kind: "typed", target: free, key: "measures", text: "• ใหม่" },
      { kind: "left", target: free },
      sent,
    );
    expect(start[0]?.stage.kind).toBe("typing");
    expect(isWaiting(start, start[0]!)).toBe(true);
    const drafts = [
      { kind: "typed", target: free, key: "issue", text: "e6" } as const,
      { kind: "left", target: free } as const,
      sent,
    ].reduce(reduceDrafts, start);
    expect(drafts.map(({ stage }) => stage.kind)).toEqual(["saving", "saving"]);
  });

  test("a row does not lose all it is told by while it has other texts", () => {
    const blank = (key: "instrument" | "issue"): Happening => ({
      kind: "typed",
      target: row,
      key,
      text: "",
    });
    const drafts = after(blank("instrument"), blank("issue"), left, sent);
    expect(drafts.map((draft) => isWaiting(drafts, draft))).toEqual([true, true]);
  });
});
