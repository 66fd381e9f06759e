import { neighbours } from "../../../src/taskpane/check/neighbours";
import { finding } from "../../support/view";

const first = finding({ row: 6 });
const second = finding({ row: 7 });
const third = finding({ row: 8 });
const all = [first, second, third];

test("the first finding comes first", () => {
  expect(neighbours(all, null)).toEqual({ previous: null, next: 0 });
});

test("from a finding it goes to the one before and the one after", () => {
  expect(neighbours(all, { finding: second, index: 1 })).toEqual({ previous: 0, next: 2 });
});

test("the list has two ends", () => {
  expect(neighbours(all, { finding: first, index: 0 })).toEqual({ previous: null, next: 1 });
  expect(neighbours(all, { finding: third, index: 2 })).toEqual({ previous: 1, next: null });
});

test("where a finding was put right in the sheet, the next is what took its place", () => {
  const left = [first, third];
  expect(neighbours(left, { finding: second, index: 1 })).toEqual({ previous: 0, next: 1 });
});

test("where the last of the list was put right, there is only the way back", () => {
  expect(neighbours([first], { finding: third, index: 2 })).toEqual({ previous: 0, next: null });
});

test("a finding that others came before is still the same place", () => {
  expect(neighbours(all, { finding: third, index: 0 })).toEqual({ previous: 1, next: null });
});

test("several findings of one rule in one cell are gone through one by one", () => {
  const texts = ["ฝกค", "ฝตป", "ฝตป"].map((text) => finding({ values: { text } }));
  const at = (index: number) => neighbours(texts, { finding: texts[index]!, index });
  expect([0, 1, 2].map(at)).toEqual([
    { previous: null, next: 1 },
    { previous: 0, next: 2 },
    { previous: 1, next: null },
  ]);
  const left = texts.slice(1);
  expect(neighbours(left, { finding: texts[0]!, index: 0 })).toEqual({ previous: null, next: 0 });
});

test("with no finding left there is nowhere to go", () => {
  expect(neighbours([], null)).toEqual({ previous: null, next: null });
  expect(neighbours([], { finding: first, index: 0 })).toEqual({ previous: null, next: null });
});
