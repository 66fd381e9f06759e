import fc from "fast-check";
import type { ItemScore } from "../../../src/report/sheets/scores/score-list";
import { canJoin, joined, keyOf, parted, rowsOf } from "../../../src/report/rows/rows-of-items";

const item = (code: string, title: string, score: number): ItemScore => ({
  instrument: { i: "IIT", e: "EIT", O: "OIT" }[code.charAt(0)] as ItemScore["instrument"],
  code,
  title,
  score,
});
const i8 = item("i8", "กระบวนการงบประมาณ", 73.1);
const i19 = item("i19", "การใช้ทรัพย์สินของราชการ", 84.19);
const i20 = item("i20", "การใช้ทรัพย์สิน ของราชการ", 80.24);
const e6 = item("e6", "ช่องทางการเผยแพร่ข้อมูลข่าวสาร", 73.01);
const untouched = new Map<string, string>();
const codes = (rows: ReturnType<typeof rowsOf>) => rows.map(keyOf);

test("items of the same title make one row, however its words are spaced", () => {
  expect(codes(rowsOf([i20, i8, i19], untouched, "form"))).toEqual(["i8", "i19 i20"]);
});

test("rows stand as the form lists their items, the items of a row by number", () => {
  const o9 = item("O9", "แผนดำเนินงาน", 0);
  const mixed = [o9, i20, e6, i8, i19];
  expect(codes(rowsOf(mixed, untouched, "form"))).toEqual(["i8", "i19 i20", "e6", "O9"]);
});

test("by their scores, rows stand worst first, those with the same score as the form lists them", () => {
  const i9 = item("i9", "", 73.01);
  expect(codes(rowsOf([i19, e6, i8, i20, i9], untouched, "score"))).toEqual([
    "i9",
    "e6",
    "i8",
    "i19 i20",
  ]);
});

test("the same title of another instrument is another row", () => {
  const e9 = item("e9", i8.title, 70);
  expect(codes(rowsOf([i8, e9], untouched, "form"))).toEqual(["i8", "e9"]);
});

test("items without a title keep rows of their own", () => {
  expect(rowsOf([item("i1", "", 60), item("i2", "", 70)], untouched, "form")).toHaveLength(2);
});

test("a person joins rows into one, and parts them again", () => {
  const items = [i8, i19, i20];
  const byHand = joined(rowsOf(items, untouched, "form"), untouched);
  expect(codes(rowsOf(items, byHand, "form"))).toEqual(["i8 i19 i20"]);
  const apart = parted(items, byHand);
  expect(codes(rowsOf(items, apart, "form"))).toEqual(["i8", "i19", "i20"]);
});

test("a row of items with the same title can be parted", () => {
  const byHand = parted([i19, i20], untouched);
  expect(codes(rowsOf([i19, i20], byHand, "form"))).toEqual(["i19", "i20"]);
});

test("what was joined stays joined when another item gets a row meanwhile", () => {
  const byHand = joined([[i8], [i19], [i20]], untouched);
  expect(codes(rowsOf([i8, i20], byHand, "form"))).toEqual(["i8 i20"]);
});

test("only rows of one instrument can share a row, and it takes two", () => {
  expect(canJoin([[i8], [i19]])).toBe(true);
  expect(canJoin([[i8], [e6]])).toBe(false);
  expect(canJoin([[i19, i20]])).toBe(false);
  expect(canJoin([])).toBe(false);
});

test("whatever is joined and parted, each item stands in exactly one row", () => {
  const items = fc.uniqueArray(
    fc.record({
      number: fc.integer({ min: 1, max: 30 }),
      title: fc.constantFrom("", "ก", "ข", "ค"),
      score: fc.integer({ min: 0, max: 100 }),
    }),
    { minLength: 1, selector: ({ number }) => number },
  );
  const deeds = fc.array(fc.record({ join: fc.boolean(), at: fc.nat(), and: fc.nat() }));
  fc.assert(
    fc.property(items, deeds, (facts, wished) => {
      const scores = facts.map(({ number, title, score }) => item(`i${number}`, title, score));
      let byHand: ReadonlyMap<string, string> = untouched;
      for (const { join, at, and } of wished) {
        const rows = rowsOf(scores, byHand, "form");
        const [one, other] = [rows[at % rows.length] ?? [], rows[and % rows.length] ?? []];
        const before = rows.length;
        byHand = join ? joined([one, other], byHand) : parted(one, byHand);
        const after = rowsOf(scores, byHand, "form").length;
        expect(after).toBe(
          join ? before - (one === other ? 0 : 1) : before + Math.max(0, one.length - 1),
        );
      }
      const held = rowsOf(scores, byHand, "form")
        .flat()
        .map(({ code }) => code);
      expect(held.sort()).toEqual(scores.map(({ code }) => code).sort());
    }),
  );
});
