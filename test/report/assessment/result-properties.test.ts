import fc from "fast-check";
import { instruments, type ReferenceYear } from "../../../src/reference/year";
import { resultOf } from "../../../src/report/assessment/result";
import type { ItemScore } from "../../../src/report/sheets/scores/score-list";
import { everyItem, yearOf } from "./every-item";

describe("whatever the scores are", () => {
  let year: ReferenceYear;
  beforeAll(async () => {
    year = await yearOf(2566);
  });
  const score = fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100);
  const scores = fc
    .array(score, { minLength: 88, maxLength: 88 })
    .map((all) => everyItem(year, 0).map((item, index) => ({ ...item, score: all[index]! })));

  it("raising any item never lowers the total", () => {
    fc.assert(
      fc.property(scores, fc.nat(87), score, (items, at, raise) => {
        const raised = items.map((item, index): ItemScore =>
          index === at ? { ...item, score: Math.min(100, item.score + raise) } : item,
        );
        expect(resultOf(raised, year).total!).toBeGreaterThanOrEqual(resultOf(items, year).total!);
      }),
    );
  });

  it("the order of the items changes nothing", () => {
    const shuffled = scores.chain((items) =>
      fc.tuple(
        fc.constant(items),
        fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([items, otherOrder]) => {
        expect(resultOf(otherOrder, year)).toEqual(resultOf(items, year));
      }),
    );
  });

  it("the total lies between the lowest and the highest instrument", () => {
    fc.assert(
      fc.property(scores, (items) => {
        const result = resultOf(items, year);
        const means = instruments.map((instrument) => result.instruments[instrument]!);
        expect(result.total!).toBeGreaterThanOrEqual(Math.min(...means) - 0.01);
        expect(result.total!).toBeLessThanOrEqual(Math.max(...means) + 0.01);
      }),
    );
  });
});
