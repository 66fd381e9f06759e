import { placeAfterKey } from "../../../src/taskpane/check/finding-keys";

test.each([
  ["ArrowDown", 0, 1],
  ["ArrowUp", 2, 1],
  ["Home", 2, 0],
  ["End", 0, 2],
])("%s leads from the finding at %i of three to the one at %i", (key, at, to) => {
  expect(placeAfterKey(key, at, 3)).toBe(to);
});

test.each([
  ["ArrowDown", 2],
  ["ArrowUp", 0],
  ["Enter", 1],
  ["Home", -1],
])("%s leads nowhere from the one at %i", (key, at) => {
  expect(placeAfterKey(key, at, 3)).toBeNull();
});
