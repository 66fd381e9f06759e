import { readReport } from "../../../src/report/reading/read-report";
import { sheetOf } from "../../samples/word-paste";
import { header, placed, row, title } from "./placed-rows";

const develop = "ประเด็นที่ต้องพัฒนาให้ดีขึ้น";

describe("a section in a column of its own", () => {
  const urgent = "ต้องแก้ไขเร่งด่วน";

  test.each([
    ["is said beside each row", [urgent, urgent, develop, develop]],
    ["may be merged down over its rows", [urgent, "", develop, ""]],
  ])("%s", (_, [one, two, three, four]) => {
    const report = readReport(
      sheetOf([
        ...title,
        ["ประเภท", ...header],
        ["", "ตัวชี้วัดที่ 2 การใช้งบประมาณ"],
        [one ?? "", ...row("i8 ก")],
        [two ?? "", ...row("i9 ข")],
        [three ?? "", ...row("i10 ค")],
        [four ?? "", ...row("i11 ง")],
      ]),
    );
    expect(report?.rows.map(({ section }) => section)).toEqual([
      ...["urgent", "urgent"],
      ...["develop", "develop"],
    ]);
    expect([report?.unplaced, report?.unknownColumns]).toEqual([[], []]);
  });

  test("takes no row away, whatever else the column holds, and whatever the column is", () => {
    for (const name of ["อื่น ๆ", "แบบ"]) {
      const lines = [
        [urgent, ...row("i7 ก")],
        ["ทำต่อ", ...row("i8 ก")],
        [develop, ...row("i9 ข")],
      ];
      const report = placed([...title, [name, ...header], ...lines]) ?? [];
      expect(report.map((each) => each.split(":")[0])).toEqual(["i7 ก", "i8 ก", "i9 ข"]);
      expect(report.at(-1)).toBe("i9 ข: develop null");
    }
  });
});

test("a section's title that is typed beside a row of a working grid is a band, as it stands there", () => {
  const own = ["แบบ", ...header, "สถานะ"];
  const report = readReport(
    sheetOf([...title, own, ["สิ่งที่ควรพัฒนา", ...row("i8 ก")], ["IIT", ...row("i9 ข")]]),
  );
  const band = readReport(sheetOf([...title, own, [develop, ...row("i8 ก")]]));
  expect(report?.rows.map(({ section }) => section)).toEqual([null, null]);
  expect(band?.place.bands.map(({ kind }) => kind)).toEqual(["develop"]);
});
