import fc from "fast-check";
import type { ReferenceYear } from "../../../src/reference/year";
import { resultOf } from "../../../src/report/assessment/result";
import { worthOfFixing, worthOfFixingAll } from "../../../src/report/assessment/worth";
import { everyItem, yearOf } from "./every-item";

describe("what fixing a weak item is worth", () => {
  it("names each weak item once, the biggest gain first", async () => {
    const year = await yearOf(2565);
    const items = everyItem(year, 90, { i8: 73.1, e6: 73.01, O12: 0 });
    const worth = worthOfFixing(items, year, 85);
    expect(worth.map(({ code, from, to }) => [code, from, to])).toEqual([
      ["O12", 0, 100],
      ["e6", 73.01, 85],
      ["i8", 73.1, 85],
    ]);
    // O12 is one of eight in 9.2, one of five in indicator 9, half of OIT: 100 / 8 / 5 / 2 x 0.4.
    expect(worth[0]?.gain).toBeCloseTo(0.5, 2);
    expect(worth[0]?.total).toBe(
      resultOf(everyItem(year, 90, { i8: 73.1, e6: 73.01, O12: 100 }), year).total,
    );
  });

  it("tells when one item alone lifts the level", async () => {
    const year = await yearOf(2565);
    const items = everyItem(year, 100, { i1: 0, O43: 0 });
    expect(resultOf(items, year)).toMatchObject({ total: 94, level: "A" });
    expect(worthOfFixing(items, year, 85)).toMatchObject([
      { code: "O43", gain: 5, total: 99, level: "AA", raisesLevel: true },
      { code: "i1", gain: 0.85, total: 94.85, level: "A", raisesLevel: false },
    ]);
  });

  it("is not known for an item without an indicator, nor without a total", async () => {
    const year = await yearOf(2569);
    const [worth] = worthOfFixing(everyItem(year, 0).slice(0, 1), year, 85);
    expect(worth).toEqual({
      code: "O1",
      from: 0,
      to: 100,
      gain: null,
      total: null,
      level: null,
      raisesLevel: false,
    });
  });

  it("is nothing at all where no item is weak", async () => {
    const year = await yearOf(2565);
    const items = everyItem(year, 90);
    expect(worthOfFixing(items, year, 85)).toEqual([]);
    expect(worthOfFixingAll(items, year, 85)).toMatchObject({ items: 0, gain: 0, total: 90 });
  });

  describe("whatever the scores are", () => {
    let year: ReferenceYear;
    beforeAll(async () => {
      year = await yearOf(2568);
    });
    const scores = fc
      .array(fc.integer({ min: 0, max: 10000 }), { minLength: 52, maxLength: 52 })
      .map((all) =>
        everyItem(year, 0).map((item, index) => ({ ...item, score: all[index]! / 100 })),
      );

    it("no weak item's worth is below nothing, and none is worth more than all together", () => {
      fc.assert(
        fc.property(scores, (items) => {
          const all = worthOfFixingAll(items, year, 85);
          for (const { gain } of worthOfFixing(items, year, 85)) {
            expect(gain!).toBeGreaterThanOrEqual(0);
            expect(gain!).toBeLessThanOrEqual(all.gain!);
          }
        }),
        { numRuns: 40 },
      );
    });

    it("all together are worth the difference between the totals", () => {
      fc.assert(
        fc.property(scores, (items) => {
          const fixed = items.map((item) => ({
            ...item,
            score: item.score >= 85 ? item.score : item.instrument === "OIT" ? 100 : 85,
          }));
          const all = worthOfFixingAll(items, year, 85);
          const then = resultOf(fixed, year);
          expect(all.total).toBe(then.total);
          expect(all.gain!).toBeCloseTo(then.total! - resultOf(items, year).total!, 5);
          expect(all.items).toBe(items.filter(({ score }) => score < 85).length);
        }),
      );
    });
  });
});
