import type { ItemScore } from "../../src/report/sheets/scores/score-list";
import { buildRows } from "../../src/report/actions/change-row";
import type { RowsToBuild } from "../../src/report/rows/build-rows";
import type { CellValue } from "../../src/report/form/report";
import type { Host } from "../../workbench/host/host";
import { openPane, startHost, type StartedHost, type TestPane } from "../support/pane";
import {
  changeRows,
  exampleLaidOut,
  layOut,
  readReport,
  takeBack,
  tripsOf,
  valuesOf,
} from "./at-excel";

let host: Host;
let open: StartedHost["open"];
let stop: () => Promise<void>;
let pane: TestPane;

beforeEach(() => {
  ({ host, open, stop } = startHost());
  pane = openPane(host);
});
afterEach(() => stop());

const report = "รายงาน ITA";

const item = (code: string, title: string, score: number): ItemScore => ({
  instrument: code.startsWith("i") ? "IIT" : code.startsWith("e") ? "EIT" : "OIT",
  code,
  title,
  score,
});
const shared = "การใช้ทรัพย์สินของราชการ";
const wished: RowsToBuild = {
  urgent: [
    [item("i8", "กระบวนการงบประมาณ", 73.1)],
    [item("i19", shared, 80.24), item("i20", shared, 84.19)],
    [item("O13", "รายงานผลการดำเนินงานประจำปี", 0)],
  ],
  develop: [[item("e1", "การปฏิบัติงาน", 90.5)]],
};

async function everything(): Promise<CellValue[][]> {
  await host.idle();
  return valuesOf(report, "A1:J60");
}

const issuesNow = async () =>
  (await readReport()).rows.map(({ section, text }) => [section, text.issue, text.score]);

describe("building rows from scores", () => {
  const built = [
    ["urgent", "i8 กระบวนการงบประมาณ", "73.1"],
    ["urgent", `i19 และ i20 ${shared}`, "80.24 และ 84.19"],
    ["urgent", "O13 รายงานผลการดำเนินงานประจำปี", "0"],
    ["develop", "e1 การปฏิบัติงาน", "90.5"],
  ];

  it("puts every weak item into the urgent section, in the order wished, and the chosen others below", async () => {
    await layOut();
    await changeRows({ kind: "build", rows: wished });
    expect(await issuesNow()).toEqual(built);
  });

  it("is a read, a write of the rows, and one of their looks that sees what is new", async () => {
    await layOut();
    expect(await tripsOf(pane, buildRows, { kind: "build", rows: wished })).toBe(3);
  });

  it("changes nothing the second time", async () => {
    await layOut();
    await changeRows({ kind: "build", rows: wished });
    await expect(changeRows({ kind: "build", rows: wished })).rejects.toThrow("nothing-to-do");
  });

  it("fits between rows that are there, which keep every character, and dresses the new ones alike", async () => {
    open(await exampleLaidOut());
    const before = await readReport();
    const more = Array.from({ length: 12 }, (_, index) => [
      item(`e${index + 8}`, `ข้อ ${index + 8}`, 60 + index),
    ]);
    await changeRows({ kind: "build", rows: { urgent: more, develop: wished.develop } });
    const after = await readReport();
    const old = after.rows.filter(({ codes }) =>
      before.rows.some((row) => row.codes.join() === codes.join()),
    );
    expect(old.map(({ text }) => text)).toEqual(before.rows.map(({ text }) => text));
    expect(after.rows).toHaveLength(before.rows.length + 13);
    expect(after.unplaced).toEqual([]);
    await host.idle();
    const last = after.rows.filter(({ section }) => section === "urgent").at(-1)?.sheetRows[0] ?? 0;
    const status = await valuesOf(report, `H${last + 1}`);
    expect(status[0]?.[0]).toContain("⚠ เร่งด่วน ขาด มาตรการ");
  });

  it("is taken back exactly, also where rows had to be put in", async () => {
    open(await exampleLaidOut());
    const before = await everything();
    const more = Array.from({ length: 12 }, (_, index) => [
      item(`e${index + 8}`, "ข้อ", 60 + index),
    ]);
    const { undo } = await changeRows({ kind: "build", rows: { urgent: more, develop: [] } });
    expect(await everything()).not.toEqual(before);
    expect(await takeBack(undo)).toBe(true);
    expect(await everything()).toEqual(before);
  });

  it("is not taken back once something was typed into the new rows", async () => {
    await layOut();
    const { undo } = await changeRows({ kind: "build", rows: wished });
    host.typeInto(report, "D7", "- ประชุมทุกฝ่าย");
    const before = await everything();
    expect(await takeBack(undo)).toBe(false);
    expect(await everything()).toEqual(before);
  });
});

it("rows that people put in between get the same dropdowns", async () => {
  open(await exampleLaidOut());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(report);
    sheet.getRange("9:10").insert("Down");
    const [above, inserted] = ["B8", "B9"].map((cell) => sheet.getRange(cell).dataValidation);
    const departments = sheet.getRange("E10").dataValidation;
    for (const validation of [above, inserted, departments])
      validation!.load("type,rule,errorAlert");
    await context.sync();
    expect(inserted!.type).toBe("List");
    expect(inserted!.rule.list?.source).toBe(
      String(above!.rule.list?.source).replaceAll("$A8", "$A9"),
    );
    expect(departments.rule.list?.source).toBe("=ITA_Departments");
    // Several departments may be typed: it is a word of warning, not a stop.
    expect(departments.errorAlert.style).toBe("Information");
  });
});

describe("a row of the report", () => {
  const rowAt = async (index: number) => (await readReport()).rows[index]!;
  const order = async () => (await readReport()).rows.map(({ codes }) => codes.join("+"));

  it("moves up and down past its neighbour, with all it holds", async () => {
    open(await exampleLaidOut());
    const row = await rowAt(2);
    await changeRows({ kind: "up", row });
    expect(await order()).toEqual(["i8", "i19+i20", "i18", "e6+e7", "O13", ""]);
    expect((await rowAt(1)).text).toEqual(row.text);
    await changeRows({ kind: "down", row: await rowAt(1) });
    expect(await order()).toEqual(["i8", "i18", "i19+i20", "e6+e7", "O13", ""]);
  });

  it("moves to the other section", async () => {
    open(await exampleLaidOut());
    await changeRows({ kind: "to-section", row: await rowAt(4), section: "develop" });
    const { rows } = await readReport();
    expect(rows.map(({ section }) => section)).toEqual([
      ...Array<string>(4).fill("urgent"),
      "develop",
      "develop",
    ]);
    expect(rows[5]?.codes).toEqual(["O13"]);
  });

  it("is copied below itself", async () => {
    open(await exampleLaidOut());
    await changeRows({ kind: "duplicate", row: await rowAt(0) });
    expect((await order()).slice(0, 3)).toEqual(["i8", "i8", "i18"]);
    expect((await rowAt(1)).text).toEqual((await rowAt(0)).text);
  });

  it.each([0, 2, 5])("number %i is deleted, and brought back exactly", async (index) => {
    open(await exampleLaidOut());
    host.typeInto(report, "J9", "จดไว้ข้างตาราง");
    host.typeInto(report, "C8", "=40+43.36");
    const before = await everything();
    const { undo } = await changeRows({ kind: "delete", row: await rowAt(index) });
    expect((await readReport()).rows).toHaveLength(5);
    expect(await takeBack(undo)).toBe(true);
    expect(await everything()).toEqual(before);
  });

  it("that has been changed elsewhere meanwhile is left alone", async () => {
    open(await exampleLaidOut());
    const row = await rowAt(0);
    host.typeInto(report, "B7", "i9 ข้ออื่น");
    await expect(changeRows({ kind: "delete", row })).rejects.toThrow("row-gone");
  });
});
