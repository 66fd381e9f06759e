import { readReport, readSheetsAsOne } from "../../../src/report/reading/read-report";
import { RowsRead } from "../../../src/report/reading/rows-read";
import { sheetOf } from "../../samples/word-paste";
import { header, placed, row, title } from "./placed-rows";

describe("an instrument", () => {
  test("that a sheet is called by holds through its sections", () => {
    const urgent = ["จุดอ่อนที่ต้องแก้ไขเร่งด่วน"];
    const develop = ["สิ่งที่ควรพัฒนา"];
    const values = [...title, header, urgent, row("การสื่อสาร"), develop, row("การรับฟัง")];
    expect(placed(values, "EIT")).toEqual(["การสื่อสาร: urgent EIT", "การรับฟัง: develop EIT"]);
  });

  test("that stands right above a header holds for the rows below it", () => {
    const values = [
      ...title,
      ["1) เครื่องมือ IIT"],
      header,
      row("การประชุม"),
      ["2) เครื่องมือ EIT"],
      header,
      row("การสื่อสาร"),
    ];
    expect(placed(values)).toEqual(["การประชุม: null IIT", "การสื่อสาร: null EIT"]);
  });

  test("that stands right above a header holds through the sections below it", () => {
    const sections = [["จุดอ่อน"], row("ก"), ["สิ่งที่ควรพัฒนา"], row("ข")];
    expect(placed([...title, ["แบบวัด OIT"], header, ...sections])).toEqual([
      "ก: urgent OIT",
      "ข: develop OIT",
    ]);
  });

  test.each([
    ["right above sections", []],
    ["above a header that is given again", [header]],
  ])("%s holds for all of them", (_, headers) => {
    const of = (name: string, ...issues: string[]) => [
      [name],
      ...headers,
      ["จุดอ่อน"],
      row(issues[0] ?? ""),
      ["สิ่งที่ควรพัฒนา"],
      row(issues[1] ?? ""),
    ];
    const values = [...title, header, ...of("แบบวัด IIT", "ก", "ข"), ...of("แบบวัด EIT", "ค", "ง")];
    expect(placed(values)).toEqual([
      ...["ก: urgent IIT", "ข: develop IIT"],
      ...["ค: urgent EIT", "ง: develop EIT"],
    ]);
  });

  test("that stands among the rows of a section is none of the next section's", () => {
    const values = [["จุดอ่อน"], ["แบบวัด IIT"], row("ก"), ["สิ่งที่ควรพัฒนา"], row("ข")];
    expect(placed([...title, header, ...values])).toEqual(["ก: urgent IIT", "ข: develop null"]);
  });

  test("that stands between two tables of a document holds for the second", () => {
    const parts = [
      [...title, ["แบบวัด IIT"]],
      [header, row("ก")],
      [["แบบวัด EIT"]],
      [header, row("ข")],
    ];
    const sheets = parts.map((values) => sheetOf(values));
    const report = readSheetsAsOne({ sheets, isDocument: true }, new RowsRead());
    expect(report?.rows.map(({ instrument }) => instrument)).toEqual(["IIT", "EIT"]);
  });
});

describe("a heading between rows", () => {
  test.each([
    ["เครื่องมือ EIT", "EIT"],
    ["แบบวัด EIT (คะแนน 80.15)", "EIT"],
    ["ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร", "EIT"],
    ["ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร (คะแนน 80.15)", "EIT"],
    ["ประสิทธิภาพการสื่อสาร", "EIT"],
  ])("%s is none where an item is called as an indicator is", (heading, instrument) => {
    const own = row("การใช้ทรัพย์สินของราชการ");
    expect(placed([...title, header, [heading], row("การสื่อสาร"), own, row("การรับฟัง")])).toEqual([
      `การสื่อสาร: null ${instrument}`,
      `การใช้ทรัพย์สินของราชการ: null ${instrument}`,
      `การรับฟัง: null ${instrument}`,
    ]);
  });

  test("may have its score beside it", () => {
    const heading = ["ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร", 80.15];
    expect(placed([...title, header, heading, row("การสื่อสาร")])).toEqual(["การสื่อสาร: null EIT"]);
  });

  test.each([
    [
      ["ตัวชี้วัดที่ 2 การใช้งบประมาณ", 81.2],
      ["ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร", 80.15],
    ],
    [["ตัวชี้วัดที่ 2 การใช้งบประมาณ (81.20 คะแนน)"], ["ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร (80.15 คะแนน)"]],
  ])("%j is a row where nothing is filled in yet", (one, other) => {
    expect(placed([...title, ["แบบ", ...header], ["", ...one], ["", ...other]])).toHaveLength(2);
  });

  test("an indicator with its score is a row where those before it are", () => {
    const filled = row("ตัวชี้วัดที่ 2 การใช้งบประมาณ");
    const bare = ["ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร", 80.15];
    expect(placed([...title, header, filled, bare, row("ตัวชี้วัดที่ 8 ระบบ")])).toHaveLength(3);
  });
});

test.each([["- ไม่มี -"], ["ไม่มีประเด็นที่ต้องพัฒนา"], ["ไม่มี"]])(
  "%s in place of a section's rows is none, in whatever column it stands",
  (none) => {
    for (const at of [0, 1]) {
      const line = ["แบบ", ...header].map((_, column) => (column === at ? none : ""));
      const dashed = line.map((text) => (text === "" ? "-" : text));
      const values = [
        ...title,
        ["แบบ", ...header],
        ["จุดอ่อน"],
        ["IIT", ...row("i8 ก")],
        ["สิ่งที่ควรพัฒนา"],
      ];
      expect(placed([...values, line])).toEqual(["i8 ก: urgent IIT"]);
      expect(placed([...values, dashed])).toEqual(["i8 ก: urgent IIT"]);
    }
  },
);

test("that there is none of something else is a result like others", () => {
  const result = ["", "", "", "", "", "ไม่มีข้อร้องเรียน"];
  const report = readReport(sheetOf([...title, header, row("i8 ก"), result]));
  expect(report?.rows[0]?.text.results).toBe("ทราบทั่วกัน\nไม่มีข้อร้องเรียน");
});

test("the number before a section's title is kept aside, with what stands beside it", () => {
  const band = ["2.", "ประเด็นที่ต้องพัฒนาให้ดีขึ้น", "เดิม"];
  const report = readReport(sheetOf([...title, ["ที่", ...header], band, ["1", ...row("i8 ก")]]));
  expect(report?.aside.map(({ text }) => text)).toEqual(["2.", "1"]);
  expect(report?.unplaced.map(({ text }) => text)).toEqual(["เดิม"]);
});
