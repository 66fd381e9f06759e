import { pastedTables } from "../../../../src/report/assessment/import/pasted";
import { found, reasons } from "./read-tables";

describe("a paste", () => {
  it("from Excel keeps line breaks inside cells, each row on its own line", () => {
    const [pasted] = pastedTables(
      'ข้อ\tประเด็น\tคะแนน\r\ni8\t"กระบวนการ\r\n""งบประมาณ"""\t73.10\r\ni9\tอื่น\t85\r\n',
    );
    expect(pasted?.rows).toEqual([
      { line: 1, cells: ["ข้อ", "ประเด็น", "คะแนน"] },
      { line: 2, cells: ["i8", 'กระบวนการ\n"งบประมาณ"', "73.10"] },
      { line: 4, cells: ["i9", "อื่น", "85"] },
    ]);
  });

  it("keeps a quotation mark that is a title's own", () => {
    const [pasted] = pastedTables('i8\t"นโยบาย" ใหม่\t73.10\ni9\t"ค้าง\t85');
    expect(pasted?.rows.map(({ cells }) => cells[1])).toEqual(['"นโยบาย" ใหม่', '"ค้าง']);
  });

  it("of blanks is no table", () => {
    expect(pastedTables(" \n\t\n\u00A0\u200B")).toEqual([]);
  });

  it("from a PDF file reads a title that runs on, but not past the next code or a total", () => {
    const text =
      "i8 กระบวนการ\nงบประมาณ 73.10\ni9 ไม่มีคะแนน\ni10 อื่น 85.00\ni11 ก็ไม่มี\nคะแนนรวม 80.00";
    expect(found(pastedTables(text))).toEqual([
      ["i8", 73.1],
      ["i10", 85],
    ]);
    expect(reasons(pastedTables(text))).toEqual([
      [3, "no-score"],
      [5, "no-score"],
    ]);
  });

  it("from a PDF file does not take a number of the title for its score", () => {
    const text =
      "O12 รายงานการกำกับติดตาม รอบ 6\nเดือน 100\nO20 แผนระยะที่ 12\nของหน่วยงาน 0\n30 กันยายน 2566 เวลา 10.30";
    expect(found(pastedTables(text))).toEqual([
      ["O12", 100],
      ["O20", 0],
    ]);
    expect(reasons(pastedTables(text))).toEqual([[5, "no-code"]]);
  });

  it("from a PDF file keeps columns of numbers apart", () => {
    const [pasted] = pastedTables("i8 กระบวนการงบประมาณ 100 81.50 73.10");
    expect(pasted?.rows[0]?.cells).toEqual(["i8", "กระบวนการงบประมาณ", "100", "81.50", "73.10"]);
  });
});
