import { highestOf, lowestOf } from "../../src/reference/extremes";
import { familyOf, numberOf } from "../../src/reference/item-place";

test.each([
  ["O13", "O", 13],
  ["MOIT3", "MOIT", 3],
  ["i08", "i", 8],
  ["ข้อ", "ข้อ", NaN],
  ["", "", NaN],
])("%s is of a family and has a number", (code, family, number) => {
  expect([familyOf(code), numberOf(code)]).toEqual([family, number]);
});

test("the lowest and highest of more numbers than a call takes arguments", () => {
  const numbers = Array.from({ length: 1_000_000 }, (_, at) => at - 7);
  expect([lowestOf(numbers), highestOf(numbers)]).toEqual([-7, 999_992]);
  expect([lowestOf([]), highestOf([])]).toEqual([Infinity, -Infinity]);
});
