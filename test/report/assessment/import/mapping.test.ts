import { proposeMapping } from "../../../../src/report/assessment/import/mapping";
import { header, table } from "./read-tables";

describe("columns are proposed", () => {
  const mapping = (rows: string[][]) => proposeMapping(table(rows)).mapping;

  it("by what they hold where headers mislead", () => {
    expect(
      mapping([
        ["ลำดับ", "ชื่อ", "คะแนน"],
        ["I1", "เรื่องหนึ่ง", "93.4"],
      ]),
    ).toEqual({
      code: 0,
      title: 1,
      score: 2,
    });
  });

  it("without any header", () => {
    const rows = [
      ["1", "93.40", "i1", "การปฏิบัติงานตามขั้นตอน"],
      ["2", "91.25", "i2", "การให้บริการอย่างเท่าเทียม"],
      ["3", "88.00", "i3", "การมุ่งผลสำเร็จของงาน"],
    ];
    expect(proposeMapping(table(rows))).toMatchObject({
      mapping: { code: 2, title: 3, score: 1 },
      headerRow: null,
    });
  });

  it.each([
    [["รหัส", "ประเด็น", "คะแนนเต็ม", "คะแนนที่ได้"], 3],
    [["รหัส", "ประเด็น", "คะแนน", "คะแนนปีก่อน"], 2],
    [["รหัส", "ประเด็น", "ปี 2567", "ปี 2566"], 2],
    [["รหัส", "ประเด็น", "คะแนน พ.ศ. 2565", "คะแนน พ.ศ. 2566"], 3],
    [["รหัส", "ประเด็น", "คะแนนปี 2565", "คะแนนที่ได้"], 3],
    [["Code", "Item", "Weight", "Score"], 3],
  ])("with this year's score out of %j", (headers, score) => {
    const rows = [headers, ["i8", "กระบวนการงบประมาณ", "90", "73.10"], ["i9", "อื่น", "91", "85"]];
    expect(mapping(rows)).toEqual({ code: 0, title: 1, score });
  });

  it("in English", () => {
    const rows = [
      ["No.", "Instrument", "Code", "Item", "Score", "Status"],
      ["1", "IIT", "i8", "Budget", "73.10", "low"],
      ["2", "OIT", "O13", "Annual report", "0", "missing"],
    ];
    expect(mapping(rows)).toEqual({ instrument: 1, code: 2, title: 3, score: 4 });
  });

  it("not at all where there is nothing to go by", () => {
    expect(proposeMapping(table([]))).toEqual({ mapping: {}, headerRow: null, columns: [] });
  });

  it("with a few of their cells to choose by", () => {
    const rows = [header, ...["i1", "i2", "i3", "i4"].map((code) => [code, `เรื่อง ${code}`, "85"])];
    expect(proposeMapping(table(rows)).columns[1]).toEqual({
      column: 1,
      header: "ประเด็น",
      samples: ["เรื่อง i1", "เรื่อง i2", "เรื่อง i3"],
    });
  });
});
