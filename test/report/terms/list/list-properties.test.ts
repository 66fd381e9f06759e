import fc from "fast-check";
import {
  indent,
  onBackspace,
  onEnter,
  onPaste,
  outdent,
  renumber,
  type Edited,
} from "../../../../src/report/terms/list/list-editing";

const facts = ["73.10 คะแนน", "20 ต.ค.2566", "1.5 ล้านบาท", "ครั้งที่ 10/2565", "ปี 2566"];
const marks = [
  ...["", "• ", "•  ", "- ", "◦ ", "✓ ", "1. ", "2. ", "3. ", "4) ", "1) ", "(1) ", "๑. ", "๒. "],
  ...["1.1 ", "1.2 ", "2.1 ", "1.1. ", "1.1.1 ", "๑.๑ ", "12. ", "1.\t", "7.3 "],
];
const line = fc
  .tuple(
    fc.constantFrom("", "", "  ", "    ", "\t"),
    fc.constantFrom(...marks),
    fc.constantFrom(
      "",
      "จัดประชุม",
      "เผยแพร่ที่ www.sme.go.th",
      ...facts.map((fact) => `ผล ${fact}`),
      ...facts,
    ),
  )
  .map((parts) => parts.join(""));
const listText = fc.array(line, { maxLength: 9 }).map((list) => list.join("\n"));
const edited: fc.Arbitrary<Edited> = listText.chain((text) =>
  fc
    .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }))
    .map(([one, other]) => ({ text, start: Math.min(one, other), end: Math.max(one, other) })),
);

/** What a person typed, without what marks and indentation are made of. */
const letters = (text: string) => text.replace(/[\s\d๐-๙.()•◦✓-]/g, "");
const runs = { numRuns: 1000 };

describe("editing a list", () => {
  it("keeps every letter when items move in or out, and the selection on the same words", () => {
    fc.assert(
      fc.property(edited, fc.constantFrom(indent, outdent), (before, key) => {
        const after = key("numbered", before);
        expect(letters(after.text)).toBe(letters(before.text));
        expect(letters(after.text.slice(0, after.start))).toBe(
          letters(before.text.slice(0, before.start)),
        );
        expect(letters(after.text.slice(after.start, after.end))).toBe(
          letters(before.text.slice(before.start, before.end)),
        );
      }),
      runs,
    );
  });

  it("keeps every letter around the caret at Enter and Backspace", () => {
    fc.assert(
      fc.property(edited, (before) => {
        const above = letters(before.text.slice(0, before.start));
        const below = letters(before.text.slice(before.end));
        for (const key of [onEnter, onBackspace]) {
          const after = key("bulleted", before);
          if (!after) continue;
          expect(letters(after.text.slice(0, after.start))).toBe(above);
          expect(letters(after.text.slice(after.end))).toBe(below);
        }
      }),
      runs,
    );
  });

  it("keeps every letter of the field and of what is pasted", () => {
    fc.assert(
      fc.property(edited, listText, (before, pasted) => {
        const after = onPaste("bulleted", before, pasted);
        if (!after) return;
        const [above, below] = [before.text.slice(0, before.start), before.text.slice(before.end)];
        expect(letters(after.text)).toBe(letters(above + pasted + below));
        expect(letters(after.text.slice(after.start))).toBe(letters(below));
      }),
      runs,
    );
  });

  it("keeps figures that are no marks", () => {
    fc.assert(
      fc.property(listText, fc.constantFrom(indent, outdent, onEnter), (text, key) => {
        const found = facts.filter((fact) => text.includes(`ผล ${fact}`));
        const after = key("numbered", { text, start: text.length, end: text.length }).text;
        for (const fact of found) expect(after).toContain(`ผล ${fact}`);
        for (const fact of found) expect(renumber(text)).toContain(`ผล ${fact}`);
      }),
      runs,
    );
  });

  it("leaves everything above as it was typed when a person goes on below", () => {
    fc.assert(
      fc.property(fc.oneof(listText, fc.string({ unit: "binary" })), line, (above, last) => {
        const text = `${above}\n${last}ก`;
        const after = onEnter("bulleted", { text, start: text.length, end: text.length });
        expect(after.text.slice(0, text.length + 1)).toBe(`${text}\n`);
        expect(after.start).toBe(after.text.length);
      }),
      runs,
    );
  });
});

describe("renumbering", () => {
  it("keeps every letter, and has nothing left to do the second time", () => {
    fc.assert(
      fc.property(listText, (text) => {
        const once = renumber(text);
        expect(letters(once)).toBe(letters(text));
        expect(renumber(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it("leaves any text without numbers as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const words = text.replace(/[\d๐-๙]/g, "");
        expect(renumber(words)).toBe(words);
      }),
    );
  });
});
