import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFile } from "node:fs/promises";
import { openXlsx } from "../../workbench/files/open";
import { fiscalYearOf } from "../../src/report/terms/years";
import { setTerminal } from "./terminal";

const { run, put, path } = setTerminal();
const report = ["--agency", "สำนักงานตัวอย่าง", "--year", "2566"];
const scores = "แบบ,รหัส,คะแนน\nIIT,i8,73.1\nIIT,i19,80.24\nIIT,i20,84.19\nOIT,O13,0\nOIT,O1,100\n";

it("lays an empty report out that the check reads, with nothing but its rows missing", async () => {
  const { code, out } = await run("new", "ใหม่.xlsx", ...report);
  expect([code, out]).toEqual([0, "สร้างแบบฟอร์มแล้วที่ ใหม่.xlsx (0 แถว)\n"]);
  const { files } = JSON.parse((await run("check", "--json", "ใหม่.xlsx")).out);
  expect(files[0].report).toMatchObject({ agency: "สำนักงานตัวอย่าง", fiscalYear: 2566 });
  expect(files[0].findings).toMatchObject([{ rule: "no-rows" }]);
});

it("gives each weak item a row and keeps the scores in the workbook", async () => {
  await put("คะแนน.csv", scores);
  await run("new", "ใหม่.xlsx", ...report, "--scores", "คะแนน.csv");
  const { files } = JSON.parse((await run("check", "--json", "ใหม่.xlsx")).out);
  expect(files[0].report.sections[0]).toEqual({ kind: "urgent", rows: 3 });
  // Coverage is checked by the workbook's own scores, and nothing is uncovered.
  expect(files[0].unchecked).not.toContain("coverage");
  const rules = new Set(files[0].findings.map(({ rule }: { rule: string }) => rule));
  expect([...rules].sort()).toEqual([
    "empty-section",
    "missing-actions",
    "missing-measures",
    "missing-responsible",
    "missing-results",
  ]);
});

it("is told, once its sheet says another year, that its scores are not this report's", async () => {
  await put("คะแนน.csv", scores);
  await run("new", "ใหม่.xlsx", ...report, "--scores", "คะแนน.csv");
  const parts = unzipSync(await readFile(path("ใหม่.xlsx")));
  for (const [name, part] of Object.entries(parts))
    if (name.endsWith(".xml"))
      parts[name] = strToU8(strFromU8(part).replaceAll("พ.ศ.2566", "พ.ศ.2567"));
  await put("ปีต่อไป.xlsx", zipSync(parts));
  const { out } = await run("check", "ปีต่อไป.xlsx");
  expect(out).toContain("เพราะคะแนนในสมุดงานเป็นของปี 2566 ไม่ใช่ของรายงานนี้");
  expect(out).not.toContain("เพราะไม่มีรายการคะแนน");
});

it("has the dropdowns, the flags, the frozen header and the hidden lists of the add-in's own layout", async () => {
  await put("คะแนน.csv", scores);
  await run("new", "ใหม่.xlsx", ...report, "--scores", "คะแนน.csv");
  const { workbook } = await openXlsx(await readFile(path("ใหม่.xlsx")), "ใหม่.xlsx");
  const { sheetOrder = [] } = workbook;
  const sheets = sheetOrder.map((id) => workbook.sheets?.[id]);
  expect(sheets.map((sheet) => [sheet?.name, sheet?.hidden === 1])).toEqual([
    ["รายงาน ITA", false],
    ["ITA_Lists", true],
    ["ฝ่าย", false],
    ["คะแนน ITA", false],
  ]);
  expect(sheets[0]?.freeze).toMatchObject({ ySplit: 5 });
  const resource = (name: string) =>
    JSON.parse(workbook.resources?.find((each) => each.name === name)?.data ?? "{}");
  const [grid = ""] = sheetOrder;
  expect(resource("SHEET_DATA_VALIDATION_PLUGIN")[grid].length).toBeGreaterThan(3);
  expect(resource("SHEET_CONDITIONAL_FORMATTING_PLUGIN")[grid].length).toBeGreaterThan(1);
});

it("offers the newest lists in a year without its own, and says so; the check does not go by them", async () => {
  await put("คะแนน.csv", "แบบ,รหัส,คะแนน\nOIT,O30,0\n");
  const year = ["--agency", "กรม", "--year", "2570", "--lang", "en", "--scores", "คะแนน.csv"];
  const { out } = await run("new", "ใหม่.xlsx", ...year);
  expect(out).toContain("OIT: the dropdown offers the list of 2569, as there is none of 2570 yet");
  const { workbook } = await openXlsx(await readFile(path("ใหม่.xlsx")), "ใหม่.xlsx");
  const [, lists = ""] = workbook.sheetOrder ?? [];
  expect(JSON.stringify(workbook.sheets?.[lists]?.cellData)).toContain("O26 รายงานผลการดำเนินการ");
  const { files } = JSON.parse((await run("check", "--json", "ใหม่.xlsx")).out);
  expect(files[0].unchecked).toContain("items");
  const rules = files[0].findings.map(({ rule }: { rule: string }) => rule);
  expect(rules).not.toContain("unknown-code");
});

it("lays out no report with a year that its own check would not find again", async () => {
  const { code, err } = await run("new", "เก่า.xlsx", "--agency", "กรม", "--year", "2450");
  expect(code).toBe(2);
  expect(err).toContain("2450");
  await expect(readFile(path("เก่า.xlsx"))).rejects.toThrow();
});

it("leaves a file alone that is there already, unless told otherwise", async () => {
  await put("เดิม.xlsx", "ของเดิม");
  const { code, err } = await run("new", "เดิม.xlsx", ...report);
  expect(code).toBe(2);
  expect(err).toContain("เดิม.xlsx");
  expect(await readFile(path("เดิม.xlsx"), "utf8")).toBe("ของเดิม");
  expect((await run("new", "เดิม.xlsx", ...report, "--force")).code).toBe(0);
});

it("says where it cannot write", async () => {
  const { code, err } = await run("new", "ไม่มีโฟลเดอร์/ใหม่.xlsx", ...report);
  expect(code).toBe(2);
  expect(err).toContain("ไม่มีโฟลเดอร์/ใหม่.xlsx");
});

describe("a template for those who install nothing", () => {
  it("is of no agency, which the check then asks for, and of the year that was named", async () => {
    expect((await run("new", "แบบ.xlsx", "--template", "--year", "2567")).code).toBe(0);
    const { files } = JSON.parse((await run("check", "--json", "แบบ.xlsx")).out);
    expect(files[0].report).toMatchObject({ agency: "", fiscalYear: 2567 });
    const rules = files[0].findings.map(({ rule }: { rule: string }) => rule);
    expect(rules.sort()).toEqual(["missing-agency", "no-rows"]);
  });

  it("is of this year where none is named", async () => {
    await run("new", "แบบ.xlsx", "--template");
    const { files } = JSON.parse((await run("check", "--json", "แบบ.xlsx")).out);
    expect(files[0].report.fiscalYear).toBe(fiscalYearOf(new Date()));
  });

  it("has the dropdowns, the flags and the lists behind them", async () => {
    await run("new", "แบบ.xlsx", "--template", "--year", "2568");
    const { workbook } = await openXlsx(await readFile(path("แบบ.xlsx")), "แบบ.xlsx");
    const names = Object.values(workbook.sheets ?? {}).map((sheet) => sheet.name);
    expect(names).toEqual(["รายงาน ITA", "ITA_Lists", "ฝ่าย"]);
  });

  it.each([
    ["an agency's name", ["--template", "--agency", "กรม"], "--template ไม่ใส่ชื่อหน่วยงาน"],
    ["scores", ["--template", "--scores", "scores.csv"], "--scores"],
    ["neither agency nor template", ["--year", "2566"], "--agency"],
    ["an agency without its year", ["--agency", "กรม"], "--year"],
  ])("is not made with %s, which is said", async (_, words, said) => {
    const { code, err } = await run("new", "แบบ.xlsx", ...words);
    expect(code).toBe(2);
    expect(err).toContain(said);
    await expect(readFile(path("แบบ.xlsx"))).rejects.toThrow();
  });
});

it.each(["แบบ.docx", "แบบ", "แบบ.xls"])(
  "is not made as %s, which Excel would not open",
  async (name) => {
    const { code, err } = await run("new", name, ...report);
    expect([code, err]).toEqual([2, expect.stringContaining(`.xlsx (ได้รับ “${name}”)`)]);
    await expect(readFile(path(name))).rejects.toThrow();
  },
);
