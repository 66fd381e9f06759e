import { widthInCharacters } from "../../../src/report/terms/text-width";

test.each([
  ["", 0],
  ["i18 การใช้", 9],
  ["ที่นี่", 2],
  ["น้ำ", 2],
  ["ก\u200Bข", 2],
  ["“ก” – ข", 7],
  // Letters of other scripts, where Unicode says which take no width.
  ["e\u0301", 1],
  ["中ก็", 2],
])("%s is so many letters wide", (text, width) => {
  expect(widthInCharacters(text)).toBe(width);
});
