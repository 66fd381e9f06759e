import { importScores as importScoresAction } from "../../src/report/actions/import-scores";
import { note } from "../../src/report/actions/note";
import { loadOffered } from "../../src/report/assessment/offered-lists";
import { example } from "../../src/report/form/example";
import { undecided, type DocumentSettings } from "../../src/report/form/signing";
import { formats } from "../../src/report/publishing/formats";
import { writeDocument } from "../../src/files/made/write-document";
import { sheetNames } from "../../src/report/workbook/names";
import { partsFor } from "../../src/taskpane/publish/parts-for";
import { act, fillRow, layOut, openWorkbook, viewOfPane } from "./at-excel";
import { openBlankWorkbook } from "./blank-workbook";

const opened = openBlankWorkbook();

const settings: DocumentSettings = {
  signing: { madeBy: "กองกลาง", name: "typed", position: "=อธิบดี", date: "30/9/2566" },
  digits: "thai",
  parts: ["analysis", "acknowledged"],
};

describe("the finished document of a workbook", () => {
  test("keeps who signs it and its digits, for the next who opens the workbook", async () => {
    await layOut({ given: example });
    expect((await viewOfPane()).document).toEqual(undecided);
    await act(note, { kind: "document", settings });
    expect((await viewOfPane()).document).toEqual(settings);
    await act(note, { kind: "document", settings: undecided });
    expect((await viewOfPane()).document).toEqual(undecided);
  });

  test.each(formats)("is made of one read and no write: %s", async (format) => {
    await layOut({ given: example });
    const live = await openWorkbook();
    const { pane } = opened();
    pane.resetRoundTrips();
    const { book } = await live.look();
    const wishes = {
      ...undecided,
      kind: "report",
      title: "รายงาน",
      isDraft: false,
      threshold: null,
      analysis: null,
      acknowledged: null,
    } as const;
    const { name, bytes } = await writeDocument(book.report!, book, wishes, format);
    expect(pane.roundTrips()).toBe(1);
    expect(name).toMatch(/^รายงาน ITA 2566 /);
    expect(Buffer.from(bytes).includes(format === "docx" ? "PK" : "กระบวนการงบประมาณ")).toBe(true);
  });

  const importScores = async (assessedYear: number, score: number) =>
    act(importScoresAction, {
      items: [{ instrument: "IIT", code: "i8", title: "กระบวนการงบประมาณ", score }],
      assessedYear,
      lists: await loadOffered(assessedYear, []),
      listsBefore: null,
      newSettings: { fiscalYear: 2566, threshold: 85 },
    });

  test("has the result of the assessment before it, last year's beside it, and writes nothing for it", async () => {
    await layOut({ given: example });
    await importScores(2565, 61.5);
    await importScores(2566, 73.1);
    const live = await openWorkbook();
    const { pane } = opened();
    pane.resetRoundTrips();
    const { analysis } = await partsFor(["analysis"], "report", await live.look());
    expect(analysis?.tables[1]?.rows).toEqual([["i8", "กระบวนการงบประมาณ", "73.10", "61.50"]]);
    // The workbook in two, since its report stands behind the scores, and in two the sheet of the year before.
    expect(pane.roundTrips()).toBe(4);
    await show(sheetNames.scores);
    const again = await partsFor(["analysis"], "report", await live.look());
    expect(again.analysis?.tables).toEqual(analysis?.tables);
  });

  test("has who lets which warning stand behind it", async () => {
    await layOut({ given: example });
    await fillRow(0, { actions: "1. ทบทวนแผน และ" });
    const { report } = await viewOfPane();
    const findings = report!.warnings.map(({ finding }) => finding);
    expect(findings.map(({ rule }) => rule)).toContain("breaks-off");
    const day = { name: "นางสาวตัวอย่าง", date: "2023-09-30" };
    await act(note, { kind: "acknowledge", sheetName: report!.sheetName, findings, ...day });
    const seen = await (await openWorkbook()).look();
    const { acknowledged } = await partsFor(["acknowledged"], "report", seen);
    expect(acknowledged?.tables[0]?.rows).toHaveLength(findings.length);
    expect(acknowledged?.tables[0]?.rows[0]?.slice(1)).toEqual(["นางสาวตัวอย่าง", "30 ก.ย. 2566"]);
  });
});

const show = (sheetName: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).activate();
    await context.sync();
  });
