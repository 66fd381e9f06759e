import { note } from "../../src/report/actions/note";
import type { ChosenColumns } from "../../src/report/form/report";
import { act, addSheet, fill, layOut, reportUnderstood, viewOfPane } from "./at-excel";
import { openBlankWorkbook } from "./blank-workbook";

const opened = openBlankWorkbook();

describe("columns that nobody knows", () => {
  const columns: ChosenColumns = { issue: 0, measures: 1, responsible: 2, results: 3 };
  const matching = (columns: ChosenColumns | null) =>
    act(note, { kind: "match-columns", sheetName: "Sheet1", columns });

  beforeEach(() =>
    fill("Sheet1", "A1:D3", [
      ["บันทึกการทำงาน", "", "", ""],
      ["สิ่งที่เจอ", "สิ่งที่ทำ", "คนทำ", "ได้อะไร"],
      ["i8 กระบวนการงบประมาณ", "ประชุม", "ฝกค.", "ทราบทั่วกัน"],
    ]),
  );

  test("make a report once a person has matched them, also for the next who opens the workbook", async () => {
    expect((await viewOfPane()).report).toBeNull();
    await matching(columns);
    expect((await reportUnderstood())?.place.columns).toEqual(columns);
    await matching(null);
    expect(await reportUnderstood()).toBeNull();
  });

  test("are still the ones that were meant after one is put in before them", async () => {
    await matching(columns);
    await Excel.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A:A").insert("Right");
      return context.sync();
    });
    await opened().host.idle();
    expect((await reportUnderstood())?.place.columns).toEqual({
      issue: 1,
      measures: 2,
      responsible: 3,
      results: 4,
    });
  });

  test("stand in the way of nothing once their sheet has another name", async () => {
    await matching(columns);
    await Excel.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").name = "งานของเรา";
      return context.sync();
    });
    await act(note, { kind: "match-columns", sheetName: "งานของเรา", columns });
    expect((await reportUnderstood())?.place.columns).toEqual(columns);
  });

  test("are asked again where another sheet is meant", async () => {
    await matching(columns);
    await addSheet("อื่น", "A1:D2", [
      ["ชื่อ", "ห้อง", "โทร", "หมายเหตุ"],
      ["สมศรี", "12", "1234", "ลา"],
    ]);
    expect((await reportUnderstood())?.rows).toHaveLength(1);
  });

  test("lead to a grid of their own", async () => {
    await matching(columns);
    const { rows, outcome } = await layOut();
    expect([rows, outcome]).toEqual([1, "copied"]);
    expect((await reportUnderstood())?.rows[0]?.text.results).toBe("ทราบทั่วกัน");
  });
});
