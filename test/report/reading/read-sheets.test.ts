import type { CellValue } from "../../../src/report/form/report";
import { readSheets } from "../../../src/report/reading/read-sheets";
import { sheetOf } from "../../samples/word-paste";
import { header, issues, line, title } from "./rows-of-table";

const named = (sheetName: string, values: CellValue[][]) => ({ ...sheetOf(values), sheetName });

describe("sheets", () => {
  const report = (...rows: CellValue[][]) => [...title, header, ...rows];
  const all = (...others: ReturnType<typeof named>[]) => readSheets({ fronts: [], others });

  test("one for each instrument are one report, whose rows know their sheet", () => {
    const found = all(
      named("IIT", report(line("IIT", "i8 ก"))),
      named("EIT", report(line("EIT", "e6 ข"))),
    );
    expect(found && issues(found)).toEqual(["i8 ก", "e6 ข"]);
    expect(found?.parts.map(({ sheetName }) => sheetName)).toEqual(["IIT", "EIT"]);
  });

  test("the sheet's name gives rows their instrument and section", () => {
    const bare = [...title, header.slice(1), line("", "การสื่อสาร").slice(1)];
    expect(all(named("EIT", bare))?.rows[0]?.instrument).toBe("EIT");
    expect(all(named("จุดอ่อน", bare))?.rows[0]?.section).toBe("urgent");
  });

  test("of several years it is the newest's, and the others are named", () => {
    const old = [["ของ กรมตัวอย่าง ประจำปีงบประมาณ พ.ศ. 2565"], header, line("IIT", "i9 เก่า")];
    const found = all(named("2565", old), named("2566", report(line("IIT", "i8 ก"))));
    expect(found && issues(found)).toEqual(["i8 ก"]);
    expect(found?.leftOut).toEqual([{ sheetName: "2565", why: "other-year" }]);
  });

  test("in front of an older year it is that year's", () => {
    const old = named("2565", [["ของ กรมตัวอย่าง ปีงบประมาณ 2565"], header, line("IIT", "i9 เก่า")]);
    const found = readSheets({
      fronts: [old],
      others: [named("2566", report(line("IIT", "i8 ก")))],
    });
    expect(found && issues(found)).toEqual(["i9 เก่า"]);
    expect(found?.leftOut).toEqual([{ sheetName: "2566", why: "other-year" }]);
  });

  describe("with the same items are one report more than once", () => {
    const told = (results: string) => report([...line("IIT", "i8 ก").slice(0, 6), results]);

    test.each([
      ["ร่าง", "ฉบับสมบูรณ์", "ฉบับสมบูรณ์"],
      ["เดิม", "แก้ไข", "แก้ไข"],
      ["รายงาน (ร่าง)", "รายงาน", "รายงาน"],
      ["รอบ 6 เดือน", "รอบ 12 เดือน", "รอบ 12 เดือน"],
      ["ไตรมาส 2", "ไตรมาส ๔", "ไตรมาส ๔"],
      ["ฉบับจริง", "สำเนา", "ฉบับจริง"],
      ["รายงาน", "รายงาน (2)", "รายงาน"],
      ["1", "2", "1"],
    ])("of “%s” and “%s” it is “%s” that counts, and the other is named", (one, other, counts) => {
      const found = all(named(one, told("เริ่มแล้ว")), named(other, told("เสร็จแล้ว")));
      expect(found?.sheetName).toBe(counts);
      expect(found?.leftOut.map(({ sheetName }) => sheetName)).toEqual([
        counts === one ? other : one,
      ]);
    });

    test("where no name tells, the fuller one counts", () => {
      const found = all(named("ก", told("")), named("ข", told("เสร็จแล้ว")));
      expect(found?.sheetName).toBe("ข");
    });

    test("where names tell, the earlier one is no part that was overlooked", () => {
      const found = all(named("ร่าง", told("เริ่มแล้ว")), named("จริง", told("เสร็จแล้ว")));
      expect(found?.leftOut).toEqual([{ sheetName: "ร่าง", why: "same-items" }]);
      const unsaid = all(named("ก", told("เริ่มแล้ว")), named("ข", told("เสร็จแล้ว")));
      expect(unsaid?.leftOut).toEqual([{ sheetName: "ข", why: "not-read" }]);
    });
  });

  test("a cover says whose report it is, and of which year", () => {
    const cover = named("ปก", [["รายงานผล"], ["เทศบาลตำบลตัวอย่าง"], ["ปีงบประมาณ พ.ศ. ๒๕๖๖"]]);
    const found = all(cover, named("ตาราง", [header, line("IIT", "i8 ก")]));
    expect(found?.agency).toBe("เทศบาลตำบลตัวอย่าง");
    expect(found?.fiscalYear).toBe(2566);
  });

  test("another agency's is not taken for a part, whatever its items", () => {
    const other = [["ของ สำนักงานทดสอบ ปีงบประมาณ 2566"], header, line("EIT", "e6 ข")];
    const found = all(named("เรา", report(line("IIT", "i8 ก"))), named("เขา", other));
    expect(found && issues(found)).toEqual(["i8 ก"]);
    expect(found?.leftOut).toEqual([{ sheetName: "เขา", why: "other-agency" }]);
  });

  test("a plan for the next year is no report beside one that tells results", () => {
    const plan = [
      ["แผนมาตรการ ของ กรมตัวอย่าง ปีงบประมาณ 2567"],
      ["แบบ", "ประเด็น", "มาตรการ", "ผู้รับผิดชอบ"],
      ["IIT", "i8 ก", "ประชุม", "ฝกค."],
    ];
    const found = all(named("แผน", plan), named("รายงาน", report(line("IIT", "i9 ข"))));
    expect(found && issues(found)).toEqual(["i9 ข"]);
    expect(found?.leftOut).toEqual([{ sheetName: "แผน", why: "other-year" }]);
  });

  test("a sheet without a header goes on with the one before it", () => {
    const found = all(
      named("หน้า 1", report(line("IIT", "i8 ก"))),
      named("หน้า 2", [line("IIT", "i9 ข"), line("EIT", "e6 ค")]),
    );
    expect(found && issues(found)).toEqual(["i8 ก", "i9 ข", "e6 ค"]);
    expect(found?.leftOut).toEqual([]);
  });

  test("a sheet that shares some items only is not read, and is named", () => {
    const found = all(
      named("หนึ่ง", report(line("IIT", "i8 ก"), line("IIT", "i7 ค"))),
      named("สอง", report(line("IIT", "i8 ก"), line("IIT", "i9 ข"))),
    );
    expect(found?.leftOut).toEqual([{ sheetName: "สอง", why: "not-read" }]);
  });
});
