import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadYear } from "../../../src/reference/load-year";
import type { ReferenceYear } from "../../../src/reference/year";
import { pastedTables } from "../../../src/report/assessment/import/pasted";
import type { ItemScore } from "../../../src/report/sheets/scores/score-list";
import { assessedYearOf, yearToAskAbout } from "../../../src/taskpane/scores/assessed-year";
import { knownItems, type KnownItem } from "../../../src/report/assessment/import/known-items";
import {
  aheadOf,
  countByInstrument,
  foundIn,
  readFound,
  type Found,
  withColumn,
  withIncluded,
} from "../../../src/taskpane/scores/import-state";
import type { ScoresView } from "../../../src/taskpane/workbook/scores-view";
import { emptyView, reportView } from "../../support/view";

const table = (name: string, lines: string[]) =>
  pastedTables(lines.join("\n")).map((pasted) => ({ ...pasted, name }));
const iit = table("IIT", ["ข้อ\tประเด็น\tคะแนน", "i8\tงบประมาณ\t73.10", "i9\tเงิน\t90"]);
const eit = table("EIT", ["ข้อ\tประเด็น\tคะแนน", "e6\tช่องทาง\t73.01"]);
const cover = table("ปก", ["รายงานผลการประเมิน", "กรมตัวอย่าง"]);
const whole = pastedTables(
  readFileSync(join(__dirname, "../../samples/scores/88-items.tsv"), "utf8"),
);

const item = (code: string, score: number): ItemScore => ({
  instrument: "IIT",
  code,
  title: "",
  score,
});
const scores: ScoresView = {
  sheetName: "คะแนน ITA",
  assessedYear: 2566,
  isOfReport: true,
  items: [
    { ...item("i1", 90), row: 4 },
    { ...item("i2", 80), row: 5 },
    { ...item("i3", 70), row: 6 },
  ],
  faults: [],
  uncovered: [],
  covered: [],
};

const itemsIn = (found: Found, known: readonly KnownItem[] = []) => {
  const { scores: read } = readFound(found, known);
  return read.of === "items" ? read.items : [];
};

describe("what was found", () => {
  test.each([
    [2569, ["MOIT3", "MOIT22"]],
    [2568, []],
  ])("MOIT codes are read of FY%i as its list of public health has them", async (year, codes) => {
    const moit = table("", ["รหัส\tชื่อ\tคะแนน", "MOIT 3\tจัดซื้อ\t100", "moit-22\tสิทธิ\t0"]);
    const items = itemsIn(foundIn(moit, null), knownItems(await loadYear(year)));
    expect(items.map(({ code }) => code)).toEqual(codes);
  });

  test("titles of schools tell the year of their list", async () => {
    const school = (await loadYear(2569))!.families.find(({ family }) => family === "schools")!;
    const lines = school.instruments.OIT.items.map(({ code, title }) => `${code}\t${title}\t100`);
    const found = foundIn(table("", ["รหัส\tประเด็น\tคะแนน", ...lines]), null);
    const lists = new Map<number, ReferenceYear>();
    for (const year of [2565, 2568, 2569]) lists.set(year, (await loadYear(year))!);
    expect(assessedYearOf(found, lists, { ...emptyView, report: reportView })).toBe(2569);
  });

  test("an instrument that was not assessed (-) has no score, and never 0; Thai digits are read", () => {
    const college = table("", ["รหัส\tประเด็น\tคะแนน", "i1\tก\t๙๐.๗๗", "e1\tข\t-", "O1\tค\t–"]);
    const { unread } = readFound(foundIn(college, null), []);
    expect(itemsIn(foundIn(college, null)).map(({ code, score }) => [code, score])).toEqual([
      ["i1", 90.77],
    ]);
    expect(unread.map(({ reason }) => reason)).toEqual(["no-score", "no-score"]);
  });

  test("all sheets with items are read together", () => {
    const items = itemsIn(foundIn([...iit, ...eit], "ita.xlsx"));
    expect(items.map(({ code }) => code)).toEqual(["i8", "i9", "e6"]);
    expect(countByInstrument(items)).toEqual({ IIT: 2, EIT: 1, OIT: 0 });
  });

  test("a cover sheet is left out, but offered", () => {
    const found = foundIn([...cover, ...iit], "ita.xlsx");
    expect(found.tables.map(({ included }) => included)).toEqual([false, true]);
  });

  test("where no sheet has items none is left out, so that a person can say where they are", () => {
    const found = foundIn([...cover, ...cover], "ita.xlsx");
    expect(found.tables.map(({ included }) => included)).toEqual([true, true]);
  });

  test("a sheet that a person takes out is not read", () => {
    const found = withIncluded(foundIn([...iit, ...eit], "ita.xlsx"), 0, false);
    expect(itemsIn(found).map(({ code }) => code)).toEqual(["e6"]);
  });

  test("another column for the score is read at once, the other sheets' stay", () => {
    const twoYears = table("IIT", ["ข้อ\tประเด็น\tคะแนน\tปี 2565", "i8\tงบประมาณ\t73.10\t81.5"]);
    const found = withColumn(foundIn([...twoYears, ...eit], null), 0, "score", 3);
    expect(itemsIn(found).map(({ score }) => score)).toEqual([81.5, 73.01]);
  });

  test("without a score column every item is told, none is invented", () => {
    const found = withColumn(foundIn(iit, null), 0, "score", undefined);
    const items = itemsIn(found);
    const { unread } = readFound(found, []);
    expect(items).toEqual([]);
    expect(unread.map(({ reason }) => reason)).toEqual(["no-score", "no-score"]);
  });
});

describe("what lies ahead", () => {
  test("a workbook without scores gets a sheet", () => {
    expect(aheadOf([item("i1", 90)], 2566, null)).toEqual({ kind: "new-sheet" });
  });

  test("the same year's sheet is brought up to date", () => {
    const items = [item("i1", 90), item("i2", 85), item("i4", 60)];
    expect(aheadOf(items, 2566, scores)).toEqual({
      kind: "update",
      sheet: "คะแนน ITA",
      changed: 1,
      added: 1,
      kept: 2,
    });
  });

  test("another year's scores get a sheet of their own", () => {
    expect(aheadOf([item("i1", 90)], 2567, scores)).toEqual({
      kind: "other-year",
      sheet: "คะแนน ITA",
    });
  });
});

describe("the assessed year", () => {
  const lists = new Map<number, ReferenceYear>();
  beforeAll(async () => {
    for (const fiscalYear of [2565, 2566, 2567]) {
      const year = await loadYear(fiscalYear);
      if (year) lists.set(fiscalYear, year);
    }
  });

  test("is the one whose titles the items have", () => {
    const view = { ...emptyView, scores: { ...scores, assessedYear: 2565 } };
    expect(assessedYearOf(foundIn(whole, null), lists, view)).toBe(2566);
  });

  test("is the workbook's own where titles do not tell", () => {
    const bare = foundIn(table("", ["ข้อ\tคะแนน", "i1\t90", "i2\t80.5"]), null);
    const settings = {
      schemaVersion: 2,
      agency: "",
      fiscalYear: 2568,
      threshold: 85,
      assessedYear: 2567,
    };
    expect(assessedYearOf(bare, lists, { ...emptyView, scores, settings })).toBe(2566);
    expect(assessedYearOf(bare, lists, { ...emptyView, settings })).toBe(2567);
    const report = { ...reportView, fiscalYear: 2565 };
    expect(assessedYearOf(bare, lists, { ...emptyView, report })).toBe(2565);
  });

  test("is the one that the table names, though the workbook's is another and no title is given", () => {
    const heading = ["ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2565", "ข้อ\tคะแนน", "i1\t90", "i8\t80.5"];
    const view = { ...emptyView, scores, report: reportView };
    expect(assessedYearOf(foundIn(table("", heading), null), lists, view)).toBe(2565);
  });

  test("is asked about where the report is another year's, unless its scores were of that year before", () => {
    const view = { ...emptyView, report: reportView };
    expect(yearToAskAbout(2565, view)).toBe(2566);
    expect(yearToAskAbout(2566, view)).toBeNull();
    const answered = { ...scores, assessedYear: 2565 };
    expect(yearToAskAbout(2565, { ...view, scores: answered })).toBeNull();
    const ofAnother = { ...answered, isOfReport: false };
    expect(yearToAskAbout(2565, { ...view, scores: ofAnother })).toBe(2566);
  });

  test("is the latest there is where nothing tells", () => {
    expect(assessedYearOf(foundIn(iit, null), null, emptyView)).toBe(2569);
  });

  test("brings the titles of its list to items that have none", () => {
    const bare = foundIn(table("", ["ข้อ\tคะแนน", "i8\t73.1", "O13\t0"]), null);
    const items = itemsIn(bare, knownItems(lists.get(2566) ?? null));
    expect(items.map(({ title }) => title)).toEqual([
      "กระบวนการงบประมาณ (การมีส่วนร่วม)",
      "รายงานผลการดำเนินงานประจำปี",
    ]);
  });
});
