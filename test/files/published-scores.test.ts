import { readFileSync } from "node:fs";
import path from "node:path";
import { readScoreFile } from "../../src/files/read-score-file";
import { loadYear } from "../../src/reference/load-year";
import type { FractionAnswer } from "../../src/report/assessment/import/fractions";
import { knownItems } from "../../src/report/assessment/import/known-items";
import { ownScores } from "../../src/report/assessment/import/own-scores";
import { partsOf } from "../../src/report/assessment/import/parts/parts";

const folder = path.join(__dirname, "../samples/scores");

async function read(
  name: string,
  {
    agency = "เทศบาลตำบลบ้านใหม่ (ตาก)",
    year = 2566,
    fractions = null as FractionAnswer | null,
  } = {},
) {
  const tables = await readScoreFile(readFileSync(path.join(folder, name)), name);
  const known = knownItems(await loadYear(year));
  return ownScores(partsOf(tables), { agency, year }, known, fractions);
}

/** As codes, or indicators' numbers, with their scores; or why there are none. */
async function scores(...given: Parameters<typeof read>) {
  const found = await read(...given);
  if (found.kind !== "own-scores") return found;
  return found.scores.of === "items"
    ? found.scores.items.map(({ code, score }) => `${code} ${score}`)
    : found.scores.indicators.map(({ number, score }) => `${number}: ${score}`);
}

const ten = [
  "1: 93.4",
  "2: 73.1",
  "3: 88.25",
  "4: 80.24",
  "5: 86.5",
  "6: 91.3",
  "7: 73.01",
  "8: 87.9",
  "9: 93.75",
  "10: 100",
];
const items = ["i8 73.1", "i18 83.36"];

it.each([
  ["agencies-wide.xlsx", ten],
  ["agencies-across.xlsx", ten],
  ["agencies-down.xlsx", ten.filter((line) => !/^[678]:/.test(line))],
  ["a-sheet-a-year.xlsx", items],
  ["percent-format.xlsx", [...items, "O13 0", "O1 100"]],
  ["codes-anywhere.csv", [...items, "e6 73.01", "O13 0"]],
  ["titles-alone.txt", [...items, "O13 0"]],
])("the file %s gives the report's own scores", async (name, expected) => {
  expect(await scores(name)).toEqual(expected);
});

it.each([
  ["fractions.xlsx", 0.731, [...items, "O13 0", "O1 100"]],
  ["fractions.csv", 0.731, ["2: 73.1", "3: 88.25"]],
])("the file %s is asked about, and read as was said", async (name, example, expected) => {
  expect(await scores(name)).toEqual({ kind: "fractions", example });
  expect(await scores(name, { fractions: "times-100" })).toEqual(expected);
});

it.each(["agencies-wide.xlsx", "agencies-across.xlsx", "agencies-down.xlsx"])(
  "the file %s gives no other agency's scores instead",
  async (name) => {
    expect(await read(name, { agency: "เทศบาลตำบลบ้านกลาง" })).toMatchObject({
      kind: "agency-missing",
    });
    expect(await read(name, { agency: "" })).toMatchObject({ kind: "agency-unknown" });
  },
);

it("tells the title of several items as unread", async () => {
  expect(await read("titles-alone.txt")).toMatchObject({
    unread: [{ line: 4, reason: "title-of-several", values: { code: "i19, i20" } }],
  });
});
