import { documentLines, type LevelForm } from "../../../src/report/publishing/document-lines";

/** The lines as level and text; each list by its levels. */
function linesOf(text: string) {
  const lines = documentLines(text);
  const lists = [...new Set(lines.flatMap(({ item }) => item?.list ?? []))];
  return {
    lines: lines.map(({ text, item }) =>
      item ? [lists.indexOf(item.list), item.level, text] : text,
    ),
    lists: lists.map(({ levels }) => levels.map(inShort)),
  };
}

const inShort = (form: LevelForm) =>
  form.kind === "bullet"
    ? form.bullet
    : `${form.text} from ${form.start}${form.thaiDigits ? " in Thai" : ""}`;

test("items that count on are one list, paragraphs between them too", () => {
  expect(linesOf("1. ก\n2. ข\nรายเดือน\n3. ค")).toEqual({
    lines: [[0, 0, "ก"], [0, 0, "ข"], "รายเดือน", [0, 0, "ค"]],
    lists: [["%1. from 1"]],
  });
});

test.each([
  ["a number that is left out", "1. ก\n3. ค", [["%1. from 1"], ["%1. from 3"]]],
  ["a list that does not begin at one", "4) ก\n5) ข", [["%1) from 4"]]],
  ["Thai digits in brackets", "(๑) ก\n(๒) ข", [["(%1) from 1 in Thai"]]],
  ["another hand", "1. ก\n2) ข", [["%1. from 1"], ["%1) from 2"]]],
])("%s stays as typed", (_, text, lists) => {
  expect(linesOf(text).lists).toEqual(lists);
});

test("what stands under an item is a level of the same list, and begins again under the next", () => {
  expect(linesOf("1. ก\n1.1 ข\n1.2 ค\n2. ง\n2.1 จ\n  - ฉ")).toEqual({
    lines: [
      [0, 0, "ก"],
      [0, 1, "ข"],
      [0, 1, "ค"],
      [0, 0, "ง"],
      [0, 1, "จ"],
      [0, 2, "ฉ"],
    ],
    lists: [["%1. from 1", "%1.%2 from 1", "-"]],
  });
});

test("an item that goes on under another number begins a list that says so", () => {
  expect(linesOf("2. ก\n2.1 ข\n2.2 ค").lists).toEqual([["%1. from 2", "%1.%2 from 1"]]);
});

test("no text has no lines, and a text without marks has none in a list", () => {
  expect(documentLines("")).toEqual([]);
  expect(linesOf("ก\n\nข")).toEqual({ lines: ["ก", "", "ข"], lists: [] });
});

test.each([
  [
    "a number given twice",
    "1. ก\n1.1 ข\n1.1 ค\n2. ง",
    [["%1. from 1", "%1.%2 from 1"], ["%1. from 1", "1.%2 from 1"], ["%1. from 2"]],
  ],
  [
    "a number left out within",
    "1. ก\n1.1 ข\n1.3 ค\n2. ง",
    [["%1. from 1", "%1.%2 from 1"], ["%1. from 1", "1.%2 from 3"], ["%1. from 2"]],
  ],
])(
  "what a list within goes on with stands in one of its own, its first part written out: %s",
  (_, text, lists) => {
    expect(linesOf(text).lists).toEqual(lists);
  },
);
