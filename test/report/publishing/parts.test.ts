import { finished, sampleBook } from "../../files/made/sample-book";
import { earlierScores, sampleParts } from "../../files/made/sample-parts";
import { sayParts } from "../../../src/messages/say-parts";
import { lackingIn } from "../../../src/report/publishing/parts/part";
import type { CellValue, SheetCells } from "../../../src/report/form/report";
import { sampleGiven, sampleScores } from "../../samples/complete-report";

const cellsOf = (part: Awaited<ReturnType<typeof sampleParts>>["analysis"], table: number) =>
  part?.tables[table]?.rows.map((cells) => cells.join(" | "));

/** The scores of the year before, with other lines in place of those of these codes. */
const earlierWith = (lines: Partial<Record<string, CellValue[]>>): SheetCells => ({
  ...earlierScores,
  values: earlierScores.values.map((line) => lines[String(line[1])] ?? line),
});

test("an analysis says what each instrument and indicator came to, in its order", async () => {
  const { analysis } = await sampleParts();
  expect(analysis?.heading).toContain("ประจำปีงบประมาณ พ.ศ.2566");
  expect(cellsOf(analysis, 0)?.map((line) => line.split(/[.|]/)[0]?.trim())).toEqual([
    "IIT",
    "1",
    "2",
    "3",
    "4",
    "5",
    "EIT",
    "6",
    "7",
    "8",
    "OIT",
    "9",
    "10",
  ]);
  expect(cellsOf(analysis, 0)).toEqual(
    expect.arrayContaining(["2. การใช้งบประมาณ | 82.15", "10. การป้องกันการทุจริต | -"]),
  );
});

test("it names the items below the threshold, worst first, and none that reaches it", async () => {
  const { analysis } = await sampleParts();
  expect(analysis?.sentences.at(-1)).toBe("ข้อที่ได้คะแนนต่ำกว่าเกณฑ์ 85.00 คะแนน มี 7 ข้อ");
  expect(analysis?.tables[1]?.rows.map(([code]) => code)).toEqual([
    "O13",
    "e7",
    "e6",
    "i8",
    "i19",
    "i18",
    "i20",
  ]);
});

test("the year before stands beside it where its scores are there", async () => {
  const { analysis } = await sampleParts({ beside: [earlierScores] });
  expect(analysis?.tables[0]?.columns.map(({ header }) => header)).toEqual([
    "ตัวชี้วัด",
    "พ.ศ.2566",
    "พ.ศ.2565",
  ]);
  expect(cellsOf(analysis, 0)).toContain("2. การใช้งบประมาณ | 82.15 | 72.15");
});

test("an item stands beside itself, whatever its code was the year before", async () => {
  const { analysis } = await sampleParts({ beside: [earlierScores] });
  expect(cellsOf(analysis, 1)).toContain("O13 | รายงานผลการดำเนินงานประจำปี | 0.00 | 90.00");
});

test("what the year before had under its code stands beside no other item", async () => {
  const { analysis } = await sampleParts({ beside: [earlierWith({ O12: [] })] });
  expect(cellsOf(analysis, 1)).toContain("O13 | รายงานผลการดำเนินงานประจำปี | 0.00 | -");
});

test("an item that is only remembered to have had another title is the same", async () => {
  const { analysis } = await sampleParts({ beside: [earlierScores] });
  expect(cellsOf(analysis, 1)).toContain("i8 | กระบวนการงบประมาณ (การมีส่วนร่วม) | 73.10 | 63.10");
});

test("an item whose score was typed without its title is named as its year's list names it", async () => {
  const { analysis } = await sampleParts();
  expect(cellsOf(analysis, 1)).toContain("O13 | รายงานผลการดำเนินงานประจำปี | 0.00");
});

test("the year before is one that people put in themselves, too", async () => {
  const given = await sampleGiven();
  const ownYear = { ...given.year!, fiscalYear: 2580 };
  const [title, ...others] = earlierScores.values;
  const beside = [
    { ...earlierScores, values: [[`${title?.[0]}`.replace("2565", "2580")], ...others] },
  ];
  const of2581 = { ...given, year: { ...ownYear, fiscalYear: 2581 }, otherYears: [ownYear] };
  const said = { kind: "report", given: of2581, beside, warnings: [] } as const;
  const { analysis } = sayParts(["analysis"], said);
  expect(analysis?.tables[0]?.columns.map(({ header }) => header).at(-1)).toBe("พ.ศ.2580");
});

test("scores of another year than the one before stand beside nothing", async () => {
  const [first = [], ...others] = earlierScores.values;
  const older = { ...earlierScores, values: [[`${first[0]}`.replace("2565", "2563")], ...others] };
  expect((await sampleParts({ beside: [older] })).analysis?.tables[0]?.columns).toHaveLength(2);
});

test("its picture is told in words, and says of a weak indicator that it is one", async () => {
  const { analysis } = await sampleParts();
  const weak = analysis?.chart?.bars.filter(({ isWeak }) => isWeak);
  expect(weak?.map(({ shown }) => shown)).toContain("82.15 ต่ำกว่าเกณฑ์");
  expect(analysis?.chart?.description).toContain("2. การใช้งบประมาณ 82.15 ต่ำกว่าเกณฑ์");
});

test("it says what is to be known before it is quoted", async () => {
  const { analysis } = await sampleParts();
  expect(analysis?.remarks.join(" ")).toContain("ยังขาดคะแนน");
});

test("without scores of an instrument it gives no total", async () => {
  const items = sampleScores.filter(({ instrument }) => instrument !== "OIT");
  const given = { ...(await sampleGiven()), scores: { of: "items", items } } as const;
  const beside = { kind: "report", given, beside: [], warnings: [] } as const;
  const { analysis } = sayParts(["analysis"], beside);
  expect(analysis?.sentences.join(" ")).not.toContain("คะแนนรวม");
  expect(analysis?.tables[0]?.rows).toContainEqual(["OIT", "-"]);
});

test("a page of warnings says which, who lets them stand and since when", async () => {
  const { acknowledged } = await sampleParts();
  expect(acknowledged?.tables[0]?.rows[0]).toEqual([
    expect.stringContaining("เซลล์"),
    "นางสาวตัวอย่าง",
    "30 ก.ย. 2566",
  ]);
});

test("a plan has none about results, of which it knows nothing yet", async () => {
  const warningsOf = async (kind: "report" | "plan") =>
    (await sampleParts({ kind })).acknowledged?.tables[0]?.rows.flat().join(" ");
  expect(await warningsOf("report")).toContain("ผลที่ได้");
  expect(await warningsOf("plan")).not.toContain("ผลที่ได้");
});

test("what is wanted and has nothing to say is no part, and is told", async () => {
  const given = { ...(await sampleGiven()), scores: null };
  const wanted = ["analysis", "acknowledged"] as const;
  const parts = sayParts(wanted, { kind: "report", given, beside: [], warnings: [] });
  expect(parts).toEqual({ analysis: null, acknowledged: null });
  expect(lackingIn(parts, wanted)).toEqual(wanted);
  expect(lackingIn(await sampleParts(), wanted)).toEqual([]);
});

test("its digits are those of the document", async () => {
  const { analysis } = finished(sampleBook(), { ...(await sampleParts()), digits: "thai" });
  expect(analysis?.heading).toContain("พ.ศ.๒๕๖๖");
  expect(JSON.stringify(analysis?.tables[1]?.rows)).toContain("๗๓.๑๐");
});
