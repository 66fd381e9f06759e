import fc from "fast-check";
import type { TextEdit } from "../../../../src/report/check/found";
import { changesOf } from "../../../../src/report/check/plan-fixes";
import { changedParts } from "../../../../src/taskpane/check/fix-all/changed-parts";

const edit = (before: string, from: string, text: string): TextEdit => {
  const start = before.indexOf(from);
  return { row: 6, column: 1, before, start, end: start + from.length, text };
};

/** What goes in brackets, what comes in braces. */
const shown = (before: string, edits: TextEdit[]) =>
  changedParts(before, edits)
    .map(({ kind, text }) =>
      kind === "removed" ? `[${text}]` : kind === "put" ? `{${text}}` : text,
    )
    .join("");

test("a word put right is shown in its sentence", () => {
  const before = "ฝกค / ทุกฝ่าย";
  expect(shown(before, [edit(before, "ฝกค", "ฝกค.")])).toBe("[ฝกค]{ฝกค.} / ทุกฝ่าย");
});

test("of a long text only what is near the change is shown", () => {
  const before = `${"ก".repeat(500)}I 8${"ข".repeat(500)}`;
  expect(shown(before, [edit(before, "I 8", "i8")])).toBe(
    `…${"ก".repeat(20)}[I 8]{i8}${"ข".repeat(20)}…`,
  );
});

test("between two changes far from each other the middle is left out", () => {
  const before = `A${"ก".repeat(300)}B`;
  const edits = [edit(before, "A", "a"), edit(before, "B", "b")];
  expect(shown(before, edits)).toBe(`[A]{a}${"ก".repeat(20)}…${"ก".repeat(20)}[B]{b}`);
});

test("of a whole long cell put anew only the difference is shown", () => {
  const before = `${"ก".repeat(60)} 1. ประชุม`;
  expect(shown(before, [edit(before, before, before.replace("1.", "2."))])).toBe(
    `…${"ก".repeat(19)} [1]{2}. ประชุม`,
  );
});

test("marks stay with their letters where a text is cut", () => {
  const before = `${"ที่".repeat(40)}X${"ที่".repeat(40)}`;
  const text = shown(before, [edit(before, "X", "Y")]);
  expect(text).toMatch(/^…ที่/);
  expect(text).toMatch(/ที่…$/);
});

test("a cell filled for the first time shows only what comes", () => {
  expect(shown("", [{ row: 0, column: 0, before: "", start: 0, end: 0, text: "73.10" }])).toBe(
    "{73.10}",
  );
});

test("what is shown of a short text is what will be written, however edits lie", () => {
  const letters = fc.string({ unit: fc.constantFrom("ก", "ี", "่", " ", "\n", "i", "8") });
  const edits = letters.chain((before) =>
    fc
      .array(fc.tuple(fc.nat(before.length), fc.nat(5), letters), { minLength: 1, maxLength: 4 })
      .map((parts) =>
        parts.map(([start, length, text]): TextEdit => {
          const end = Math.min(before.length, start + length);
          return { row: 0, column: 0, before, start, end, text };
        }),
      ),
  );
  fc.assert(
    fc.property(
      edits.filter(([first]) => (first?.before.length ?? 0) <= 20),
      (given) => {
        const [change] = changesOf([{ kind: "text", safe: true, to: "", edits: given }]);
        const parts = changedParts(change?.before ?? "", given);
        const joined = (left: string) =>
          parts.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join("");
        expect(joined("put")).toBe(change?.before);
        expect(joined("removed")).toBe(change?.after);
      },
    ),
  );
});
