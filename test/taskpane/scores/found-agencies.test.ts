import { pastedTables } from "../../../src/report/assessment/import/pasted";
import {
  foundIn,
  readFound,
  withAgency,
  withYear,
  type Found,
} from "../../../src/taskpane/scores/import-state";

const table = (name: string, lines: string[]) =>
  pastedTables(lines.join("\n")).map((pasted) => ({ ...pasted, name }));
const scored = (found: Found) => {
  const { scores } = readFound(found, []);
  return scores.of === "items" ? scores.items.map(({ code, score }) => `${code} ${score}`) : scores;
};

const many = table("", ["หน่วยงาน\tข้อ\tคะแนน", "กรมสอง\ti8\t99", "กรมหนึ่ง\ti8\t78.25"]);
const years = ["2567\t90", "2566\t78.25", "2565\t70"].flatMap((line) => {
  const [year = "", score = ""] = line.split("\t");
  return table(`ปี ${year}`, ["ข้อ\tประเด็น\tคะแนน", `i8\tงบประมาณ\t${score}`]);
});

test("of many agencies the report's own is read, and another when a person says so", () => {
  const found = foundIn(many, null, { agency: "กรมหนึ่ง", year: null });
  expect([found.agency, scored(found)]).toEqual(["กรมหนึ่ง", ["i8 78.25"]]);
  expect(scored(withAgency(found, "กรมสอง"))).toEqual(["i8 99"]);
});

test.each(["", "กรมสาม"])(
  "none is read before a person says whose, for the report of %j",
  (agency) => {
    const found = foundIn(many, null, { agency, year: null });
    expect([found.agency, found.tables]).toEqual([null, []]);
  },
);

test("of several years' sheets the wanted one's is read, the others offered", () => {
  const found = foundIn(years, "ita.xlsx", { agency: "กรมหนึ่ง", year: 2566 });
  expect(found.tables.map(({ year, included }) => [year, included])).toEqual([
    [2567, false],
    [2566, true],
    [2565, false],
  ]);
  expect(scored(withYear(found, 2565))).toEqual(["i8 70"]);
});

test("the newest year's is read where the wanted one is not there", () => {
  expect(scored(foundIn(years, "ita.xlsx", { agency: "", year: 2560 }))).toEqual(["i8 90"]);
});

test("scores that look like parts of one stay as they are until a person says", () => {
  const found = foundIn(table("", ["ข้อ\tคะแนน", "i8\t0.7825", "i9\t1"]), null);
  expect(readFound(found, []).inFractions).toEqual(["IIT"]);
  expect(scored(found)).toEqual(["i8 0.7825", "i9 1"]);
  expect(scored({ ...found, fractions: "times-100" })).toEqual(["i8 78.25", "i9 100"]);
});
