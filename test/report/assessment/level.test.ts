import { resultOf } from "../../../src/report/assessment/result";
import { everyItem, yearOf } from "./every-item";

describe("the level", () => {
  it.each([
    [95, "AA"],
    [94.995, "AA"],
    [94.994, "A"],
    [85, "A"],
    [84.994, "B"],
    [75, "B"],
    [74.99, "C"],
    [65, "C"],
    [64.99, "D"],
    [55, "D"],
    [54.99, "E"],
    [50, "E"],
    [49.99, "F"],
    [0, "F"],
  ])("in letters, of a total of %d as rounded to two decimals, is %s", async (score, level) => {
    const year = await yearOf(2565);
    expect(resultOf(everyItem(year, score), year).level).toBe(level);
  });

  it.each([
    [95, 95, 95, "excellent"],
    [94.99, 100, 100, "good"],
    [85, 85, 85, "good"],
    [84.99, 100, 100, "pass"],
    [100, 100, 75, "pass"],
    [100, 84.99, 70, "improve"],
    [70, 70, 70, "improve"],
    [69.99, 70, 70, "improve"],
    [69.99, 69.99, 69.99, "improve-urgently"],
    [0, 0, 0, "improve-urgently"],
  ])("by name, of IIT %d, EIT %d and OIT %d, is %s", async (IIT, EIT, OIT, level) => {
    const year = await yearOf(2568);
    const scoreOf = { IIT, EIT, OIT };
    const items = everyItem(year, 0).map((item) => ({ ...item, score: scoreOf[item.instrument] }));
    expect(resultOf(items, year).level).toBe(level);
  });
});
