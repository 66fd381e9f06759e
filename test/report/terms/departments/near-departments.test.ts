import fc from "fast-check";
import { example } from "../../../../src/report/form/example";
import { nearDepartments } from "../../../../src/report/terms/departments/near-departments";

const directory = example.departments;
const near = (typed: string) =>
  nearDepartments(typed, directory).map(({ abbreviation }) => abbreviation);

describe("departments a person may have meant", () => {
  it.each([
    ["ผตป.", "ฝตป."],
    ["ผบก.", "ฝบก."],
    ["ผอก.", "ฝอก."],
    ["ผขท.", "ฝขท."],
    ["ผทบ", "ฝทบ."],
    ["ฝ.ทบ.", "ฝทบ."],
    ["ฝบท.", "ฝทบ."],
    ["ผบท.", "ฝทบ."],
    ["ตป.", "ฝตป."],
    ["ฝตปป.", "ฝตป."],
    ["ทรัพยากรบุคคล", "ฝทบ."],
    ["ฝ่ายทรัพยากรบุคคล", "ฝทบ."],
    ["ฝ่าย ทรัพยากร บุคคล", "ฝทบ."],
    ["กองทรัพยากรบุคล", "ฝทบ."],
    ["ฝ่ายกฏหมาย", "ฝกม."],
    ["ฝ่ายบริหาร", "ฝบก."],
    ["ติดตามประเมินผล", "ฝตป."],
    ["นโยบายและแผน", "ฝนผ."],
    ["ฝ่ายทรัพยากรบุคคล (สสว.)", "ฝทบ."],
    ["ข้อมูลและสารสนเทศ", "ฝขท."],
  ])("%j is first of all %j", (typed, abbreviation) => {
    expect(near(typed)[0]).toBe(abbreviation);
  });

  it("offers ฝกค. among the first two for ผกก., as the report of FY2566 had it", () => {
    expect(near("ผกก.").slice(0, 2)).toContain("ฝกค.");
  });

  it("offers three at most, and none for what is known or like nothing", () => {
    expect(near("ผกก.")).toHaveLength(3);
    expect(near("SME")).toHaveLength(3);
    for (const typed of [
      "ฝทบ.",
      "ฝทบ",
      "ทุกฝ่าย",
      "คณะกรรมการ ป.ป.ช.",
      "สสว.",
      "ฝ่าย",
      "งาน",
      "",
      ".",
    ]) {
      expect(near(typed)).toEqual([]);
    }
  });

  it("finds every department behind a ผ for its ฝ", () => {
    for (const { abbreviation } of directory) {
      expect(near(abbreviation.replace("ฝ", "ผ"))[0]).toBe(abbreviation);
    }
  });

  it("finds every department by its whole name", () => {
    for (const { abbreviation, name } of directory) expect(near(name)[0]).toBe(abbreviation);
  });

  it("offers only departments of the directory, each once, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (typed) => {
        const offered = nearDepartments(typed, directory);
        expect(offered.length).toBeLessThanOrEqual(3);
        expect(new Set(offered).size).toBe(offered.length);
        expect(directory).toEqual(expect.arrayContaining(offered));
      }),
    );
  });
});
