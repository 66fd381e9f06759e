import { withUserYear } from "../../../../src/report/assessment/with-user-year";
import { placesOf } from "../../../../src/reference/item-place";
import { itemChoices } from "../../../../src/reference/year";
import { resultOf } from "../../../../src/report/assessment/result";
import {
  readUserYears,
  userYearsHeader,
} from "../../../../src/report/sheets/user-years/user-years";
import {
  newUserYearsSheet,
  userYearsName,
} from "../../../../src/report/sheets/user-years/user-years-sheet";
import type { CellValue } from "../../../../src/report/form/report";
import { everyItem, yearOf } from "../../assessment/every-item";

const header = [...userYearsHeader];
const sheet = (values: CellValue[][], firstRow = 0, firstColumn = 0) => ({
  sheetName: "รายการปีอื่น",
  firstRow,
  firstColumn,
  values,
});
const read = (...lines: CellValue[][]) => readUserYears(sheet([header, ...lines]));

describe("the sheet of people's own years", () => {
  it("holds the items of another family, each with its indicator", () => {
    const { years, faults } = read(
      [2566, "OIT", "MOIT1", "มีคำสั่งกำหนดกรอบแนวทางการเผยแพร่ข้อมูล", 9, ""],
      ["พ.ศ. ๒๕๖๖", "OIT", "moit 03", "รายงานการวิเคราะห์ผลการจัดซื้อจัดจ้าง", "9.3", 90],
    );
    expect(faults).toEqual([]);
    expect(years).toEqual([
      {
        fiscalYear: 2566,
        threshold: 90,
        items: [
          {
            instrument: "OIT",
            code: "MOIT1",
            title: "มีคำสั่งกำหนดกรอบแนวทางการเผยแพร่ข้อมูล",
            indicator: 9,
          },
          {
            instrument: "OIT",
            code: "MOIT3",
            title: "รายงานการวิเคราะห์ผลการจัดซื้อจัดจ้าง",
            indicator: 9,
            subIndicator: "9.3",
          },
        ],
      },
    ]);
  });

  it("reads codes as people type them, and needs no instrument where the code names it", () => {
    const { years } = read(
      [2570, "", "๐13", "ก"],
      [2570, "แบบ EIT (1)", "E 6", "ข"],
      [2570, "", "I8"],
    );
    expect(years[0]?.items.map(({ instrument, code }) => [instrument, code])).toEqual([
      ["OIT", "O13"],
      ["EIT", "e6"],
      ["IIT", "i8"],
    ]);
  });

  it("may say no more of a year than its threshold", () => {
    expect(read([2567, "", "", "", "", "80"]).years).toEqual([
      { fiscalYear: 2567, threshold: 80, items: [] },
    ]);
  });

  it("is found wherever its header stands, whatever the order of the columns", () => {
    const { years, faults } = readUserYears(
      sheet([["รายการของหน่วยงาน"], [], ["รหัส", "ปีงบประมาณ", "แบบ"], ["O1", 2570, ""]], 4, 2),
    );
    expect(faults).toEqual([]);
    expect(years[0]?.items).toEqual([{ instrument: "OIT", code: "O1", title: "" }]);
  });

  it.each<[string, CellValue[], number]>([
    ["year", ["2023", "OIT", "O1"], 0],
    ["instrument", [2570, "XIT", "MOIT3"], 1],
    ["instrument", [2570, "", "MOIT3"], 1],
    ["instrument", [2570, "EIT", "O3"], 1],
    ["code", [2570, "OIT", "ข้อสาม"], 2],
    ["code", [2570, "OIT", "", "มีแต่ชื่อ"], 2],
    ["indicator", [2570, "OIT", "O1", "", 11], 4],
    ["indicator", [2570, "OIT", "O1", "", 3], 4],
    ["indicator", [2570, "IIT", "i1", "", "1.1"], 4],
    ["threshold", [2570, "OIT", "O1", "", 9, 101], 5],
    ["threshold", [2570, "OIT", "O1", "", 9, "แปดสิบ"], 5],
  ])(
    "names row and column of a wrong %s in %j, and leaves the line out",
    (reason, line, column) => {
      const { years, faults } = readUserYears(sheet([header, [], line], 3, 1));
      expect(years).toEqual([]);
      expect(faults).toEqual([
        { row: 5, column: column + 1, reason, text: String(line[column] ?? "") },
      ]);
    },
  );

  it("names a code given twice for a year, and keeps the first", () => {
    const { years, faults } = read(
      [2570, "", "O1", "หนึ่ง"],
      [2571, "", "O1", "ปีถัดไป"],
      [2570, "", "o1", "สอง"],
    );
    expect(years.map(({ items }) => items.map(({ title }) => title))).toEqual([["หนึ่ง"], ["ปีถัดไป"]]);
    expect(faults).toEqual([{ row: 3, column: 2, reason: "given-twice", text: "o1" }]);
  });

  it("names a second, other threshold for a year", () => {
    const { years, faults } = read([2570, "", "O1", "", "", 85], [2570, "", "O2", "", "", 80]);
    expect(years[0]).toMatchObject({ threshold: 85 });
    expect(faults).toEqual([{ row: 2, column: 5, reason: "threshold", text: "80" }]);
  });

  it("is told to lack its header, unless it is empty", () => {
    expect(readUserYears(sheet([["รายการ"], ["O1"]])).faults).toEqual([
      { row: 0, column: 0, reason: "no-header", text: "รายการ" },
    ]);
    expect(readUserYears(sheet([]))).toEqual({ years: [], faults: [] });
    expect(read()).toEqual({ years: [], faults: [] });
  });

  it("is drawn with nothing but its header, and reads back as empty", () => {
    const drawn = newUserYearsSheet("รายการปีอื่น");
    const [written] = drawn.values;
    const values = written!.values.map((row) => row.map((value) => value ?? ""));
    expect(readUserYears(sheet(values))).toEqual({ years: [], faults: [] });
    expect(userYearsName("ปี 'อื่น'").formula).toBe("='ปี ''อื่น'''!$A:$F");
  });
});

describe("a year with what people put on their own sheet", () => {
  it("has their titles and threshold, marked as theirs, and keeps the rest", async () => {
    const fy2566 = await yearOf(2566);
    const { years } = read([2566, "", "O13", "ชื่อที่แก้แล้ว", "", 80], [2566, "", "i1", "ข้อหนึ่ง"]);
    const year = withUserYear(fy2566, years[0]!);
    expect(itemChoices(year, "OIT")[12]).toBe("O13 ชื่อที่แก้แล้ว");
    expect(itemChoices(year, "OIT")[11]).toBe(itemChoices(fy2566, "OIT")[11]);
    expect(itemChoices(year, "IIT")[0]).toBe("i1 ข้อหนึ่ง");
    expect(year).toMatchObject({ threshold: 80, thresholdConfidence: "yours" });
    expect(placesOf(year).get("O13")).toEqual({
      indicator: 9,
      subIndicator: "9.2",
      confidence: "yours",
    });
    expect(placesOf(year).get("i1")?.indicator).toBe(1);
  });

  it("keeps a title that people leave blank, and drops the sub-indicator of an item they move", async () => {
    const { years } = read([2566, "", "O39", "", 9], [2566, "", "O40", "", 10]);
    const year = withUserYear(await yearOf(2566), years[0]!);
    expect(itemChoices(year, "OIT")[38]).toBe("O39 ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ");
    expect(placesOf(year).get("O39")).toEqual({ indicator: 9, confidence: "yours" });
    expect(placesOf(year).get("O40")).toMatchObject({ indicator: 10, subIndicator: "10.2" });
  });

  it("gives a year that is not built in the items people list, and no level", () => {
    const { years } = read(
      [2570, "IIT", "i1", "ก", 1],
      [2570, "EIT", "e1", "ข", 6],
      [2570, "OIT", "MOIT1", "ค", 9],
    );
    const year = withUserYear(null, years[0]!);
    expect(itemChoices(year, "OIT")).toEqual(["MOIT1 ค"]);
    expect(resultOf(everyItem(year, 90), year)).toMatchObject({ total: 90, level: null });
  });

  it("does not miss the items of one family where the scores are all of another", async () => {
    const { years } = read([2565, "OIT", "MOIT1", "ก", 9], [2565, "OIT", "MOIT2", "ข", 10]);
    const year = withUserYear(await yearOf(2565), years[0]!);
    expect(itemChoices(year, "OIT")).toHaveLength(45);
    const scores = everyItem(year, 100).filter(({ code }) => !code.startsWith("O"));
    const result = resultOf(scores, year);
    expect(result).toMatchObject({ total: 100, level: "AA" });
    expect(result.indicators[8]).toMatchObject({ scored: 1, expected: 1 });
    expect(result.caveats.map(({ kind }) => kind)).not.toContain("items-missing");
  });
});
