import { asIndicators, asText, names, otherTen, outcome, ten } from "./own-scores-of";
import { table } from "./read-tables";

describe("of many agencies the report's own is read", () => {
  const wide = [
    ["ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2566"],
    ["ที่", "หน่วยงาน", "IIT", "", "", "", "", "EIT", "", "", "OIT", "", "คะแนน ITA", "ระดับ"],
    ["", "", ...ten.map((_, at) => `ตัวชี้วัดที่ ${at + 1}`), "", ""],
    ["1", "กรมสอง", ...asText(otherTen), "81.00", "B"],
    ["2", "กรมหนึ่ง (กห.)", ...asText(ten), "87.05", "A"],
    ["", "เฉลี่ย", ...asText(ten), "84.00", ""],
  ];
  const across = [
    ["ข้อ", "ประเด็น", "หน่วยงาน", ""],
    ["", "", "สอง", "กรม หนึ่ง"],
    ["i8", "กระบวนการงบประมาณ", "99.00", "78.25"],
    ["O13", "รายงานประจำปี", "100", "0"],
  ];
  it.each<[string, string[][], string[]]>([
    ["a line each, a column for each indicator", wide, asIndicators(ten)],
    [
      "numbers one to ten for headers",
      [wide[1] ?? [], ["", "", ...ten.map((_, at) => `${at + 1}`), "", ""], ...wide.slice(3)],
      asIndicators(ten),
    ],
    [
      "a column for each item",
      [
        ["หน่วยงาน", "i8", "e6", "O13"],
        ["กรมสอง", "99", "98", "100"],
        ["กรมหนึ่ง", "78.25", "76.9", "0"],
      ],
      ["i8 78.25", "e6 76.9", "O13 0"],
    ],
    ["a column each under one merged cell", across, ["i8 78.25", "O13 0"]],
    [
      "a column each, told by what their names begin with",
      [
        ["ตัวชี้วัด", "กรมสอง", "กรมหนึ่ง", "เฉลี่ย"],
        ...ten.map((score, at) => [names[at] ?? "", `${otherTen[at]}`, `${score}`, "50.5"]),
      ],
      asIndicators(ten),
    ],
    [
      "two columns each, their names merged",
      [
        ["ข้อ", "กรมสอง", "", "กรมหนึ่ง", ""],
        ["", "คะแนนเต็ม", "คะแนนที่ได้", "คะแนนเต็ม", "คะแนนที่ได้"],
        ["i8", "100", "99", "100", "78.25"],
        ["i9", "100", "98", "100", "81.5"],
      ],
      ["i8 78.25", "i9 81.5"],
    ],
    [
      "their names merged down the lines",
      [
        ["ส่วนราชการ", "ข้อ", "คะแนน"],
        ["กรมสอง", "i8", "99"],
        ["", "i9", "98"],
        ["กรมหนึ่ง", "i8", "78.25"],
        ["", "i9", "81.5"],
      ],
      ["i8 78.25", "i9 81.5"],
    ],
    [
      "the header again on every page",
      [
        ["หน่วยงาน", "ข้อ", "คะแนน"],
        ["กรมหนึ่ง", "i8", "78.25"],
        ["หน่วยงาน", "ข้อ", "คะแนน"],
        ["กรมหนึ่ง", "i9", "81.5"],
        ["กรมสอง", "i8", "99"],
      ],
      ["i8 78.25", "i9 81.5"],
    ],
    [
      "short names without a word of an agency's",
      [
        ["ข้อ", "สอง", "กรมหนึ่ง"],
        ["i8", "99", "78.25"],
        ["i9", "98", "81.5"],
      ],
      ["i8 78.25", "i9 81.5"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(outcome([table(rows)])).toEqual(expected);
  });

  it("a sheet each", () => {
    const sheet = (name: string, score: string) =>
      table(
        [
          ["ข้อ", "คะแนน"],
          ["i8", score],
        ],
        name,
      );
    expect(outcome([sheet("กรมสอง", "99"), sheet("กรมหนึ่ง", "78.25")])).toEqual(["i8 78.25"]);
  });

  it("a sheet each that names it above its table", () => {
    const sheet = (agency: string, score: string) =>
      table(
        [
          ["หน่วยงาน", agency],
          ["ข้อ", "ประเด็น", "คะแนน"],
          ["i8", "งบประมาณ", score],
        ],
        "ผล",
      );
    expect(outcome([sheet("กรมสอง", "99"), sheet("กรมหนึ่ง", "78.25")])).toEqual(["i8 78.25"]);
  });

  it.each([
    [
      "is not among them",
      "กรมสาม",
      { kind: "agency-missing", agencies: ["กรมสอง", "กรมหนึ่ง (กห.)"] },
    ],
    ["is not known", "", { kind: "agency-unknown", agencies: ["กรมสอง", "กรมหนึ่ง (กห.)"] }],
  ])("and none is taken where it %s", (_, agency, refused) => {
    expect(outcome([table(wide)], { agency })).toEqual(refused);
  });

  it("and none is taken where it may be either", () => {
    const rows = [
      ["หน่วยงาน", "ข้อ", "คะแนน"],
      ["เทศบาลบ้านใหม่ (ตาก)", "i8", "90"],
      ["เทศบาลบ้านใหม่ (น่าน)", "i8", "80"],
    ];
    expect(outcome([table(rows)], { agency: "เทศบาลบ้านใหม่" })).toEqual({
      kind: "agency-several",
      agencies: ["เทศบาลบ้านใหม่ (ตาก)", "เทศบาลบ้านใหม่ (น่าน)"],
    });
    expect(outcome([table(rows)], { agency: "เทศบาลบ้านใหม่ (น่าน)" })).toEqual(["i8 80"]);
  });

  it("nor is another's where the table holds no more than that", () => {
    const rows = [
      ["หน่วยงาน", "ข้อ", "คะแนน"],
      ["กรมสอง", "i8", "90"],
    ];
    expect(outcome([table(rows)])).toEqual({ kind: "agency-missing", agencies: ["กรมสอง"] });
    expect(outcome([table(rows)], { agency: "" })).toEqual(["i8 90"]);
  });
});
