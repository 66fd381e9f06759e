import type { SourceTable } from "../../../../src/report/assessment/import/source-table";
import { outcome, own } from "./own-scores-of";
import { table } from "./read-tables";

describe("of several years the assessed one is read", () => {
  const sheet = (name: string, score: string) =>
    table(
      [
        ["ข้อ", "ประเด็น", "คะแนน"],
        ["i8", "งบประมาณ", score],
      ],
      name,
    );
  const cover = table([["ผลการประเมิน ปี 2567"]], "ปก");
  const titled = (title: string, score: string) =>
    table([[title], ["ข้อ", "ประเด็น", "คะแนน"], ["i8", "งบประมาณ", score]], "ผล");
  it.each<[string, SourceTable[]]>([
    [
      "by the sheets' names",
      [cover, sheet("ปี 2567", "90"), sheet("ปี 2566", "78.25"), sheet("ปี 2565", "70")],
    ],
    ["in two digits, or of the common era", [sheet("ปี 67", "90"), sheet("FY2023", "78.25")]],
    [
      "by the titles above the tables",
      [titled("ประจำปีงบประมาณ พ.ศ. ๒๕๖๕", "70"), titled("ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", "78.25")],
    ],
    [
      "by a column of years",
      [
        table([
          ["หน่วยงาน", "ปี", "ข้อ", "คะแนน"],
          ["กรมหนึ่ง", "2565", "i8", "70"],
          ["", "2566", "i8", "78.25"],
        ]),
      ],
    ],
    [
      "side by side",
      [
        table([
          ["ข้อ", "ประเด็น", "ปี 2567", "ปี 2566", "ปี 2565"],
          ["i8", "งบประมาณ", "90", "78.25", "70"],
        ]),
      ],
    ],
  ])("%s", (_, tables) => {
    expect(outcome(tables)).toEqual(["i8 78.25"]);
  });

  it("the others named", () => {
    expect(own([sheet("ปี 2566", "78.25"), sheet("ปี 2565", "70")])).toMatchObject({
      leftOut: ["ปี 2565"],
    });
  });

  it("the newest where no year is known, none where it is not among them", () => {
    const both = [sheet("ปี 2565", "70"), sheet("ปี 2566", "78.25")];
    expect(outcome(both, { year: null })).toEqual(["i8 78.25"]);
    expect(outcome(both, { year: 2564 })).toEqual({ kind: "year-missing", years: [2566, 2565] });
  });
});
